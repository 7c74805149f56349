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

js-survey-part = Part { $n } of { $total }
js-survey-answered = { $n } of { $total } answered
js-survey-back = Back
js-survey-next = Next: { $title }
js-hand-in = Hand in
js-hand-in-anyway = Hand in all the same
js-survey-missing = { $n ->
    [one] One statement is still open
   *[other] { $n } statements are still open
}
js-survey-missing-text = You may hand in all the same. A part with too few answers is not drawn.
js-survey-open = { $title }: { $n ->
    [one] 1 open
   *[other] { $n } open
}
js-survey-now = How you see it now
js-survey-moved = What has moved since { $day }
js-survey-thanks = Thank you
js-survey-kept = Your answers are kept on this device.
js-survey-private = Only you can see this
js-survey-handed-in = Handed in on { $day }
js-survey-again-on = Take it again on { $day }
js-survey-again-due = It is time to take it again
js-survey-again = Take it again now
js-survey-too-few = There are not enough answers to draw anything. Three in one part are needed.
js-survey-not-enough = Not enough answers
js-survey-strongest = Strongest
js-survey-weakest = Grow next
js-survey-even = All parts stand alike: there is no strongest and no weakest.
js-survey-others = The other parts
js-survey-own = Your answers
js-survey-no-answer = No answer
js-survey-unsure = Not sure
js-survey-sittings = All your sittings
js-print = Print
js-radar-title = { $title } as a drawing
js-radar-axes = { $n } axes from 1, { $low }, to { $total }, { $high }.
js-radar-highest = Highest now: { $title }, { $n }.
js-radar-lowest = Lowest now: { $title }, { $n }.
js-radar-table = The table beside it holds every figure.
js-radar-caption = The drawing in figures
js-radar-quality = Part
js-radar-now = Now
js-radar-last = Last time
js-radar-first = First time
js-radar-change = Change
js-radar-same = same
js-radar-scale = 1 is { $low }, { $total } is { $high }. Statements that speak of the opposite are turned round.
js-radar-since = The change is since the first time.

## Review

js-due = { $n ->
    [one] 1 card due
   *[other] { $n } cards due
}
js-due-cards = Review { $n ->
    [one] 1 card
   *[other] { $n } cards
}, about { $minutes } min
js-review-card = Card { $n } of { $total }
js-review-rail = Card { $n } of { $total }. { $right ->
    [0] None known
    [one] One known
   *[other] { $right } known
}, { $wrong ->
    [0] none missed so far.
    [one] one not quite so far.
   *[other] { $wrong } not quite so far.
}
js-review-next-card = Next card
js-review-skip = Skip for now
js-review-suspend = Set aside
js-review-suspended = Set aside. You can bring it back at the end.
js-show-answer = Show answer
js-review-think = Say your answer to yourself, then compare.
js-review-about = About { $minutes } min
js-review-answer = Answer
js-review-yours = What you wrote
js-review-back-tomorrow = Comes back tomorrow
js-review-back = Comes back in { $n } days, on { $day }
js-review-from = From:
js-grade-question = How well did you know it?
js-grade-again = Forgot
js-grade-hard = Hard
js-grade-good = Good
js-grade-easy = Easy
js-grade-days = { $n ->
    [one] tomorrow
   *[other] in { $n } days
}
js-review-empty = Nothing due
js-review-where-from = Cards appear after lessons with checks.
js-review-next = Next: { $days }.
js-review-tomorrow = { $n } tomorrow
js-review-on = { $n } on { $day }
js-review-backlog = { $n } cards are due
js-review-backlog-text = Take { $n } at a time, those you are most likely to have forgotten first. Or take a few a day.
js-review-start = Start with { $n }
js-review-spread = Spread over { $n } days
js-review-spread-done = Spread over the next days
js-review-done = Done for today
js-review-stopped = Stopped here
js-review-known = { $n } of { $total } known.
js-review-more = Go on with { $n } more
js-review-leave = My learning
js-review-aside = { $n ->
    [one] 1 card set aside
   *[other] { $n } cards set aside
}
js-review-resume = Bring back
js-review-resume-card = Bring back: { $name }
js-review-resumed = Comes back in your review

## Exams

js-exam-go-on = Go on
js-exam-begin = Start
js-exam-begun = You have begun: { $answered } of { $total } answered.
js-exam-begun-left = { $n ->
    [one] 1 minute is left.
   *[other] { $n } minutes are left.
}
js-exam-counts = Answered { $answered }, flagged { $flagged }
js-exam-empty = { $n ->
    [0] All { $answered } answered
   *[other] Answered { $answered }, empty { $n }
}, flagged { $flagged }
js-exam-to-end = To the end
js-exam-proof = Kept on this device only. It shows what was answered here, not who sat in front of the screen.
js-tries-left = { $n ->
    [0] , none left
    [one] , one left
   *[other] , { $n } left
}
js-tries-left-now = { $n ->
    [one] You have one more try.
   *[other] You have { $n } more tries.
}
js-tries-none = You have used all your tries. Talk to your trainer about what to do next.
js-tries-from = The next try can begin at { $time }.
js-moment = { $time } on { $day }
js-your-tries = Your tries
js-time-left = Time left
js-time-up = Time is up. Hand in within
js-time-hide = Hide
js-time-show = Show the time
js-time-minutes = { $n } min
js-time-exact = { $minutes }:{ $seconds }
js-time-half = Half of the time is gone. { $n } minutes are left.
js-time-five = Five minutes are left.
js-time-one = One minute is left.
js-time-end = The time is up. You have two more minutes to finish and hand in. Your answers stay.
js-time-used = { $n ->
    [one] 1 minute used
   *[other] { $n } minutes used
}
js-more-time = With more time: × { $factor }
js-more-open = Without a time limit
js-pause = Pause
js-paused = Paused
js-paused-time = { $time } left, and the clock stands still.
js-paused-text = Your answers are kept. You can close this page and go on later.
js-back = Back
js-next = Next
js-flag = Flag
js-flag-on = Question { $n } is flagged
js-flag-off = Question { $n } is no longer flagged
js-overview = Overview
js-cell-answered = answered
js-cell-empty = empty
js-cell-flagged = flagged
js-hand-in-empty = { $n ->
    [one] One question is unanswered. Hand in anyway?
   *[other] { $n } questions are unanswered. Hand in anyway?
}
js-hand-in-all = { $n ->
    [one] The question is answered. Hand in now?
   *[other] All { $n } questions are answered. Hand in now?
}
js-hand-in-text = Then the test is marked, and nothing can be changed.
js-hand-in-not = Go on answering
js-answers-after-pass = The right answers are shown once you have passed.
js-answers-never = This test does not show the right answers.
js-paper = Your paper
js-paper-again = See this paper again
js-paper-version = course version { $version }
js-paper-marked = The questions as they stood, your answers, and what is right.
js-paper-unmarked = The questions as they stood and your answers. They are not marked here.
js-paper-gone = { $n ->
    [one] One question of this paper is no longer part of the test.
   *[other] { $n } questions of this paper are no longer part of the test.
}
js-to-result = Back to the result

## Certificates

js-certificate-locked = Locked
js-certificate-valid = Valid
js-certificate-until = Valid until { $day }
js-certificate-until-on = valid until { $day }
js-certificate-soon = { $n ->
    [0] Expires today
    [one] Expires tomorrow
   *[other] Expires in { $n } days
}
js-certificate-expired = Expired on { $day }
js-certificate-passed = Passed with { $n }% on { $day }
js-certificate-completed = Completed on { $day }
js-certificate-version = Course version { $version }
js-certificate-code = Code { $code }
js-certificate-so-far-course = Finish everything in this course. So far { $n } of { $total } are done.
js-certificate-so-far-curriculum = Pass every stage. So far { $n } of { $total } are passed.
js-certificate-earned-headline = You have earned it
js-certificate-earned-words = One thing is missing: your name.
js-certificate-naming-headline = Change the name
js-certificate-naming-words = The certificate gets a new code. Prints with the old name keep theirs.
js-certificate-soon-headline = { $n ->
    [0] It expires today
    [one] It expires tomorrow
   *[other] It expires in { $n } days
}
js-certificate-expired-headline = It expired on { $day }
js-certificate-renew-course-tests = { $n ->
    [one] Pass the test again, and a new certificate takes its place.
   *[other] Pass all { $n } tests again, and a new certificate takes its place.
} It will be valid for { $total ->
    [one] 1 month.
   *[other] { $total } months.
}
js-certificate-renew-curriculum-tests = Pass the tests of every stage again, and a new certificate takes its place. It will be valid for { $total ->
    [one] 1 month.
   *[other] { $total } months.
}
js-certificate-renew-none = There is no test that would renew it. Ask your trainer what to do next.
js-certificate-renew-at = Renew: { $title }
js-certificate-renew-button = Renew
js-certificate-renew-course = Renew the certificate: { $title }
js-certificate-strip = Your certificate is valid until { $day }.
js-certificate-strip-expired = Your certificate was valid until { $day }.
js-certificate-copied = Copied
js-certificate-copy-by-hand = The text is marked. Copy it with your keyboard, or hold it and choose copy.
js-check-fits = They fit together
js-check-fits-words = The code and these words belong together: nothing was mistyped. This does not prove who took the course.
js-check-differs = They do not fit together
js-check-differs-words = Something here differs from what the code was made of. Compare every letter with the certificate: the name, the day, the result, the course version, the code itself.
js-check-other-site = This certificate was made on another site. Check it there.
js-check-missing = Something is missing
js-check-missing-words = Course, name, day and code are needed.

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

js-you = You
js-you-said = You said:
js-you-say = What do you say?
js-you-go-on = You go on
js-say-it = Say it
js-take-back = Take it back
js-error-say = Choose what you say first
js-tried-before = Tried before
js-so-far = What happened so far
js-log-label = The conversation
js-meters-label = How it stands
js-step-of = Step { $n } of about { $total }
js-level-1 = very low
js-level-2 = low
js-level-3 = medium
js-level-4 = high
js-level-5 = very high
js-meter-up = { $level }, rising
js-meter-down = { $level }, falling
js-meter-value = { $n } of 100
js-meter-enough = enough: { $n } was needed
js-meter-short = { $n } was needed
js-meter-moved = { $name } { $by }, now { $now }
js-outcome-passed = Passed
js-outcome-failed = Not passed yet
js-outcome-ended = The end
js-outcome-at = { $n ->
    [one] After one choice you came to: { $title }
   *[other] After { $n } choices you came to: { $title }
}
js-start-again = Start again
js-your-way = Your way
js-map-words = Map: your way met { $n } of { $total } scenes. It stands in words below.
js-map-legend = Filled: where you were. Star: an end. Square: an end that did not work.
js-not-met = Scenes you did not meet: { $scenes }
js-try-the-other = Try the other way
js-try-another = Try another way
js-at-scene = at: { $title }
js-ways-tried = { $n } of { $total } tried
js-best-way = A way that works very well
js-best-why = Of all ways, this one ends with the highest values. It is not the only good one.
js-best-is-yours = No way through ends better than yours.

## Glossary

js-term-close = Close
js-term-more = Open the glossary
js-terms-found = { $n } of { $total } terms
js-terms-none = No term holds these letters.
# between the parts of a list
js-comma = {", "}
