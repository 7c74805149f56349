# Every word the scripts say in English. All names begin with js-.

## How safe the record is

js-saving = Saving
js-saved = Saved on this device, { $time }
js-saved-weak = Saved, but a power cut in the next minute may lose it
js-not-saved = Not saved: this browser blocks storage
js-not-saved-banner = What you do here is not being saved: this browser blocks storage or has no room left. You can go on, and download your record before you close this page.
js-alone-banner = Opened from a disk, this browser keeps every page apart, so your progress will not show on other pages. Download your record, or open these pages in another browser.
js-download-record = Download my record

## Status

js-status-todo = Not started
js-status-part = In progress
js-status-done = Done
js-status-passed = Passed
js-status-failed = Not passed yet
js-status-expired = Certificate has run out
js-status-again = To be taken again
js-status-known = Still known, skip
js-status-refresh = Look at it again
js-status-locked = Not open yet
js-passed-on = Passed on { $day }
js-valid-until = valid until { $day }
js-by-day = by day { $n }
js-by-date = day { $n }: by { $day }
js-curriculum-now = Stage { $n } of { $total }: { $title }. { $met } of { $asked } done.
js-curriculum-whole = You have passed every stage.
js-path-begins = Your first day is { $day }.
js-path-day = Day { $n } of { $total }.
js-path-today = { $n ->
    [0] Everything for today is done.
    [one] One more thing for today.
   *[other] { $n } more things for today.
}
js-path-late = { $n ->
    [one] One is left from an earlier day.
   *[other] { $n } are left from earlier days.
}
js-path-over = The { $total } days are over. { $n ->
    [one] One thing is still open.
   *[other] { $n } things are still open.
}
js-to-certificate = See your certificate
js-renewal-some = { $n ->
    [0] Look at these lessons again, then pass the test.
    [one] You still know 1 of { $total } lessons: skip it. Look at these again, then pass the test.
   *[other] You still know { $n } of { $total } lessons: skip them. Look at these again, then pass the test.
}
js-renewal-all = You still know every lesson: nothing has to be read again. Pass the test, and you have a new certificate.
js-start-with = Start: { $title }
js-best = best { $n }%
js-again-from = again from { $time }
js-course-part = { $n } of { $total } done

## Going on

js-greeting-morning = Good morning
js-greeting-afternoon = Good afternoon
js-greeting-evening = Good evening
js-continue = Continue
js-continue-at = Continue: { $title }
js-look-again = Look at it again
js-see-result = See your result
js-place-lesson = Lesson { $n } of { $total }, { $minutes ->
    [0] a short one
    [one] 1 minute
   *[other] { $minutes } minutes
}
js-place-pretest = Before you start
js-place-quiz = Quiz
js-place-exam = Exam
js-place-scenario = Role-play
js-place-survey = Survey
js-changed = Changed since you did it
js-changed-lessons = { $n ->
    [one] A lesson has changed since you did it
   *[other] { $n } lessons have changed since you did them
}
js-changed-lesson = This lesson has changed since you marked it done. What you did still counts. Read it again, and say so at the end.
js-read-it-again = I have read it again
js-marked-again = Marked as read again
js-minutes-short = { $n } min
js-due-review = Review
js-due-cards-why = { $n ->
    [one] 1 card
   *[other] { $n } cards
}, about { $minutes } min
js-due-review-go = Review
js-plan-today = Planned for today
js-plan-look = Look at it
js-read-again-go = Read again
js-skills-steady = { $n } of { $total } steady
js-skills-more = { $n ->
    [one] 1 more
   *[other] { $n } more
}
js-skill-new = New
js-skill-learning = Learning
js-skill-steady = Steady
js-skill-due = Due for review
js-skill-comes-back = Comes back in your review
js-skill-read = Read: { $title }
js-week-learned = learned
js-week-new = A new week. Ten minutes are a good start.
js-week-days = { $n ->
    [one] 1 day this week
   *[other] { $n } days this week
}
js-week-of = { $n } of { $total } days this week
js-week-full = { $n ->
    [one] 1 day this week, as you planned
   *[other] { $n } days this week, as you planned
}
js-week-did = { $n ->
    [one] 1 lesson
   *[other] { $n } lessons
}, { $answered ->
    [one] 1 answer
   *[other] { $answered } answers
}
js-results-all = Show all { $n }
js-copied-on = Your last copy is of { $day }.
js-copied-never = You have no copy yet.
js-copy-first = { $n ->
    [one] Your record holds 1 new entry
   *[other] Your record holds { $n } new entries
} since { $day }, and they are in this browser only.
js-copy-again = { $n ->
    [one] 1 new entry was made
   *[other] { $n } new entries were made
} since your last copy of { $day }.
js-you-were-here = You were here
js-undone = No longer marked as done

## Questions

js-check = Check
js-hint = { $total ->
    [one] Hint
   *[other] Hint ({ $n } of { $total })
}
js-right-answer = Right answer
js-also-right = Also right
js-your-answer = Your answer
js-partly-answer = Your answer: partly right
js-verdict-right = Right
js-verdict-partly = Partly right
js-verdict-wrong = Not quite
js-verdict-kept = Kept
js-keep = Keep my answer
js-change-answer = Change my answer
js-model-answer = A model answer to compare with
js-try-again = Try again
js-go-on = Go on
js-answered-on = You answered this on { $day }.
js-answered-earlier = You answered an earlier version of this question on { $day }.
js-error-title = Error:
js-error-heading = There is a problem.
js-error-one = Choose an answer first
js-error-any = Choose at least one answer first
js-error-rate = Rate this first: { $name }
js-error-open = Write your answer first
js-error-typed = Type your answer first
js-error-field = Answer this first: { $name }
js-right-is = Right answer:
js-place-is = Right place:
js-right-order = Right order
js-count-right = { $n } of { $total } right
js-count-placed = { $n } of { $total } in place
js-move-up = Move ‘{ $name }’ up
js-move-down = Move ‘{ $name }’ down
js-moved = { $name }, now { $n } of { $total }
js-sure-question = How sure are you?
js-sure-guess = Guess
js-sure-fairly = Fairly
js-sure-sure = Sure

## Quizzes

js-question-of = Question { $n } of { $total }
js-question-n = Question { $n }
js-count = { $n } of { $total }
js-next-question = Next question
js-finish = Finish
js-keys = Keys: numbers pick, Enter checks, H gives a hint
js-quiz-resumed = You go on where you left off.
js-rail = Question { $n } of { $total }. { $right ->
    [0] None right
    [one] One right
   *[other] { $right } right
}, { $wrong ->
    [0] none missed so far.
    [one] one not quite so far.
   *[other] { $wrong } not quite so far.
}
js-answered-of = Answered { $n } of { $total }
js-pace = Show the questions
js-pace-one = One at a time
js-pace-all = All on one page
js-score = { $n }
js-score-of-right = of { $total } right
js-score-of-points = of { $total } points
js-score-right = { $n } of { $total } right
js-score-points = { $n } of { $total } points
js-rail-all = Answered { $n } of { $total }. { $right ->
    [0] None right
    [one] One right
   *[other] { $right } right
}, { $wrong ->
    [0] none missed so far.
    [one] one not quite so far.
   *[other] { $wrong } not quite so far.
}
js-score-words = { $n } of { $total }
js-result-passed = Passed. { $pass }% was needed.
js-result-failed = Not passed yet. { $pass }% is needed.
js-result-done = That is all of them.
js-result-pretest = This is where you begin. The course answers the rest.
js-result-practice = Practice over the ones you missed. Your result stays as it was.
js-gain-up = { $n ->
    [one] +1 percentage point
   *[other] +{ $n } percentage points
}
js-gain-down = { $n ->
    [one] −1 percentage point
   *[other] −{ $n } percentage points
}
js-gain-same = As many as before
js-gain-before = Before the course
js-gain-now = Now
js-no-answer = No answer
js-look-again-at = { $n ->
    [one] One to look at again
   *[other] { $n } to look at again
}
js-in-review = { $n ->
    [one] It comes back in your review
   *[other] They come back in your review
}
js-all-right = Every answer was right.
js-better = Better
js-by-skill = By skill
js-read-first = You will learn it in:
js-read-again = Read again:
js-read-again-at = Read again: { $title }
js-go-on-to = Go on: { $title }
js-try-wrong = Try the wrong ones only
js-screen-right = Right: { $numbers }.
js-screen-wrong = Not quite: { $numbers }.

## Surveys

js-hand-in = Hand in
js-survey-again-due = It is time to take it again
js-survey-again = Take it again now
js-print = Print

## Review

js-due = { $n ->
    [one] 1 card due
   *[other] { $n } cards due
}
js-due-cards = Review { $n ->
    [one] 1 card
   *[other] { $n } cards
}, about { $minutes } min

## Exams

js-pause = Pause
js-back = Back
js-flag = Flag

## Certificates

js-certificate-locked = Locked
js-certificate-valid = Valid
js-certificate-until = Valid until { $day }
js-certificate-soon = { $n ->
    [0] Expires today
    [one] Expires tomorrow
   *[other] Expires in { $n } days
}
js-certificate-expired = Expired on { $day }
js-certificate-renew-at = Renew: { $title }
js-certificate-renew-button = Renew
js-certificate-renew-course = Renew the certificate: { $title }
js-certificate-strip = Your certificate is valid until { $day }.
js-certificate-strip-expired = Your certificate was valid until { $day }.

## Audio

js-audio-play = Play: { $title }
js-audio-pause = Pause: { $title }
js-audio-place = Place in the recording
js-audio-at = { $at } of { $length }

## Plans and checklists

js-plan-gone = A plan that this lesson has no longer
js-plan-earlier = To an earlier version of this plan
js-plan-draft = Not planned yet: choose a day
js-plan-planned = Planned for { $day }
js-plan-past = { $day } has passed. Was it done, or is another day better?
js-plan-done = Done
js-plan-again = Not done yet
js-plan-mark-done = Mark as done
js-plan-not-done = Not done after all
js-plan-calendar = Add to calendar
js-ticked = { $n } of { $total } ticked
js-ticked-all = All { $total } ticked
js-written-on = Written on { $day }

## What is stored

js-stored-pages = Lessons done
js-stored-answers = Answers given
js-stored-attempts = Tests, role-plays and surveys finished
js-stored-notes = Texts of your own
js-stored-events = Entries in all
js-stored-size = Size of your record
js-kilobytes = { $n } KB
js-stored-copy = Last copy in a file
js-stored-no-copy = none yet
js-stored-damaged = Damaged entries, set aside
js-download-damaged = Download { $n }
js-state-kept-word = Kept
js-state-kept = The browser has promised not to clear your record by itself.
js-state-may-go-word = Kept, but the browser may clear it
js-state-may-go = Your record is safe from power cuts and from closing the page. When space on this device runs short, the browser may clear it without asking.
js-state-weak-word = Weakly kept
js-state-weak = The browser’s database does not work here, so your record lies in a weaker place: a power cut may lose the last minute.
js-state-alone-word = Kept for each page apart
js-state-alone = These pages were opened from a disk, and Firefox keeps every such page apart: what you do on one page is not known on the others. Open them in another browser, or from a web address.
js-state-none-word = Not kept
js-state-none = This browser blocks storage or has no room left. You can go on, and download your record before you close the page.
js-state-file = These pages were opened from a disk. All pages opened from disks share one place in this browser.
js-state-plain = These pages came over a plain connection (http). Browsers make no promise to such pages, so take a copy from time to time.
js-state-safari = This browser clears what a site has kept when it was not visited for seven days.
js-state-add-ios = Open these pages at least once a week, or take a copy. An icon on the home screen helps (tap Share, then “Add to Home Screen”); where it opens as an app of its own, nothing is cleared, but it begins with an empty record: download yours first and bring it in there.
js-state-add = Open these pages at least once a week, or take a copy. Added to the Dock (in the File menu) they are an app of their own that is not cleared, but it begins with an empty record: download yours first and bring it in there.
js-keep-here = Ask the browser to keep it
js-keep-refused = The browser did not promise it. Download your record from time to time.
js-record-locking = Locking the file. This takes a moment.
js-record-made = The file { $name } was made. Your browser says where it keeps downloads.
js-record-made-locked = The file { $name } was made, and only your passphrase opens it.
js-erase-question = Erase everything these pages have kept on this device?

## Role-plays

js-level-1 = very low
js-level-2 = low
js-level-3 = medium
js-level-4 = high
js-level-5 = very high

## Glossary

js-term-close = Close
js-term-more = Open the glossary
js-terms-found = { $n } of { $total } terms
js-terms-none = No term holds these letters.
# between the parts of a list
js-comma = {", "}
