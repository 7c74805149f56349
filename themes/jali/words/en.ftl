# Every word the theme says in English, but for the scripts' own (en.scripts.ftl).

## On every page

skip = Skip to content
language-name = English
name-of-en = English
name-of-hi = Hindi
name-of-ur = Urdu
choose-language = Language
untranslated = This page is not translated yet. You see it in: { $language }.
nav-main = Main
nav-bar = Main, at the bottom
nav-home = Home
nav-courses = Courses
nav-learning = My learning
nav-review = Review
nav-settings = Settings
nav-search = Search
search-field = Search courses, lessons and questions
search-needs-script = This search needs scripts, and your browser runs none here. All courses are listed below.
nav-lessons = Lessons
theme-toggle = Light or dark
you-are-in = You are in
report-problem = Report a problem with this page
what-is-stored = What is stored here
version = version { $version }
changed = changed { $date }
date = { $day } { $month } { $year }
month-01 = January
month-02 = February
month-03 = March
month-04 = April
month-05 = May
month-06 = June
month-07 = July
month-08 = August
month-09 = September
month-10 = October
month-11 = November
month-12 = December

## Home

hero-title = Learn the work. Lead the work.
start-at = Start: { $title }
all-courses = See all courses
continue = Continue
courses-count = { $n ->
    [one] 1 course
   *[other] { $n } courses
}
no-courses = There are no courses here yet.
fact-short = Short lessons
fact-short-text = Most take less than ten minutes. Stop anywhere and go on later.
fact-answers = Questions that answer back
fact-answers-text = Every answer tells you why it helps, or why it tempts.
fact-private = Yours alone
fact-private-text = No sign-up. What you do stays on this device.

## Course

for-roles = For { $roles }
level = Level: { $level }
objectives = You will be able to
objectives-more = and { $n } more
requires = Take this first
about-course = About this course
to-pass = Quizzes and exams
pass-text = { $n }% to pass
authors = Written by
changed-since-text = What you did still counts. Read it again when you have the time, and say so at the end of the lesson.
news = What changed
to-begin = To begin
to-finish = To finish

## Choosing courses

browse-label = Choose by
browse-role = For whom
browse-level = Level
browse-topic = Topic
browse-length = Length
browse-role-title = Courses for { $name }
browse-level-title = Level: { $name }
browse-topic-title = Topic: { $name }
browse-length-title = { $name }
browse-language = Language
browse-language-title = Courses in { $name }
language-some = { $language }: { $n } of { $total } pages
length-short = Up to an hour
length-middle = One to two hours
length-long = More than two hours
all-courses-title = All courses

## Curriculum

curricula = Where this leads
your-path = Your path
stages-count = { $n ->
    [one] 1 stage
   *[other] { $n } stages
}
hours-about = about { $n ->
    [one] 1 hour
   *[other] { $n } hours
}
stage-number = Stage { $n }
opens-after = Opens when “{ $title }” is passed.
open-anyway = You may look at everything now; it counts once the stage is open.
choose-of = { $n ->
    [one] Choose one of { $total }
   *[other] Choose { $n } of { $total }
}
by-day = by day { $n }
of-course = in { $title }
must-be-valid = certificate must be valid
must-be-known = to be known still when the certificate is renewed
take-again = taken again in this stage
optional = if you like
first-day = My first day
print-plan = Print as a plan

## Lesson

lesson-of = Lesson { $n } of { $total }
checks-count = { $n ->
    [one] 1 check
   *[other] { $n } checks
}
on-this-page = On this page
whole-course = The whole course
aim = After this lesson you will be able to
pager-label = Before and after
previous = Back:
next = Next: { $title }
back-to-course = Back to the course
mark-done = Mark done and go on
done = Done
undo = Undo

## Quiz

leave = Leave
quiz-by-hand = Choose an answer, then open the key under the question.

## Review

stop = Stop
review-lead = Questions you have answered come back here, each on the day you are about to forget it.
review-needs-script = This page needs scripts, and your browser runs none here. Lessons and quizzes can still be read in full.

## Exams

exam-rules = Before you begin
exam-drawn = drawn anew for each try, out of { $total }
exam-no-limit = No time limit.
exam-stop = You can stop at any moment and go on later.
exam-clock-pauses = You can pause: the clock stands still, also when you close the page.
exam-clock-runs = The clock does not stop when you close the page.
exam-tries = { $n ->
    [one] One try
   *[other] { $n } tries
}
exam-tries-any = As many tries as you like
exam-wait = After one that does not pass, the next can begin { $time } later.
exam-feedback = Nothing is marked before you hand in; until then you can go back and change every answer.
exam-answers-always = Then you see every right answer.
exam-answers-after_pass = Once you have passed, you see every right answer.
exam-answers-never = The right answers are not shown, only how you did in each skill.
exam-kept = Every answer is kept on this device at once. After a power cut you go on where you were.
exam-more = Need more time?
exam-more-open = No limit
exam-more-noted = Choose before you begin. Your choice is noted on the result.
exam-begin = Start
exam-last = See my last result
exam-by-hand = This test is marked by scripts, and your browser runs none here. You can read its questions below, answer them on paper and give them to your trainer.
exam-honest = What a test in a browser cannot prove
exam-honest-text = You answer in your own browser, and the result is kept on this device only. It shows what was answered here. It cannot prove who sat in front of the screen, nor that nobody helped; for that, take the test where a trainer is present.
exam-certificate = This course gives a certificate once all its exams are passed.
exam-to-certificate = See your certificate
pretest-rule = No score: nobody passes or fails.
pretest-empty = Leave empty what you do not know yet.
pretest-answers = The course gives the answers.
pretest-offer = Before you start
pretest-offer-text = { $n ->
    [one] 1 quick question, no score
   *[other] { $n } quick questions, no score
}
pretest-try = Try

## My learning

learning-lead = Where to go on, what is due, and what you can do by now.
this-week = This week
choose-days = Choose your days
choose-days-text = On which days do you want to learn? The others are rest.
due-now = Due now
skills = What you can do
skills-text = Steady means: 4 of your last 5 answers were right. Each question counts once a day.
my-record = Your record
my-record-text = Everything on this page is kept in this browser and nowhere else. A copy in a file survives a cleared browser or a lost phone.
copy-heading = Take a copy of your record
copy-later = Not today
learning-needs-script = This page needs scripts, and your browser runs none here. Lessons and quizzes can still be read in full.
learning-empty = Nothing here yet. Open a lesson and it will be waiting for you.
choose-course = Choose a course
in-progress = In progress
results = Results
my-plans = My plans
my-checklists = Checklists
my-reflections = In my own words
print = Print
result-when = When
result-what = What
result-how = Result
result-time = Time

## Certificates

my-certificates = Certificates
renewal = Renew your certificate
certificates-expiring = Certificates that expire soon
certificate = Certificate
certificate-of = Certificate of completion
certificate-locked = Locked
certificate-lasts = { $n ->
    [one] It is valid for 1 month.
   *[other] It is valid for { $n } months.
}
certificate-stays = It does not expire.
certificate-opens = What opens it
certificate-exams = { $n ->
    [one] Pass the exam.
   *[other] Pass all { $n } exams.
}
certificate-all-course = Finish everything in this course.
certificate-all-curriculum = Pass every stage.
certificate-needs-script = Your certificate is made in your browser, from what you did here. This browser runs no scripts.
certificate-whose = Your name, as it shall stand on the certificate
certificate-put = Put it on
certificate-how = It is kept on this device with your record. You are asked only once.
certificate-name-missing = Write your name first.
certificate-cancel = Leave it as it is
certificate-print = Print or save as PDF
certificate-rename = Change name
certificate-your-name = Your name
certificate-did-course = has completed the course
certificate-did-curriculum = has passed every stage of
certificate-day-result = Result and day
certificate-version = Course version { $version }
certificate-self-course = A self-paced course, taken in the learner’s own browser and kept on the learner’s own device.
certificate-self-curriculum = Self-paced courses, taken in the learner’s own browser and kept on the learner’s own device.
certificate-earlier = Other certificates for this
certificate-copy-heading = Text for somebody who checks it
certificate-copy-text = Whoever gets this text can paste it under “Check a code” and see that nothing in it was mistyped. Your name and your result stand in it.
certificate-copy = Copy
certificate-honest = What this shows, and what it cannot show
certificate-honest-text = It shows what was answered in this browser. The code shows that nothing was mistyped when the certificate was copied. Neither proves who sat in front of the screen, and anybody who knows how these pages work could make such a page. Where proof is needed, take the exam where a trainer is present, and let the trainer sign the print.

## Checking a certificate

check-certificate = Check a code
check-lead = Do the code on a certificate and the words on it fit together?
check-needs-script = The check is worked out in your browser, and this browser runs no scripts.
check-paste = Paste the text of a certificate
check-paste-how = The text that learners copy from their certificate, or its last line. It is checked at once.
check-type = Or type what stands on it
check-course = Course
check-name = Name
check-day = Day
check-percent = Result in percent
check-percent-how = Leave empty if the certificate names none.
check-version = Course version
check-version-how = Leave empty if the certificate names none.
check-code = Code
check = Check
check-clear = Start again
check-honest = What this check can tell
check-honest-text = It works out the code anew from the words, here in your browser, with or without a connection. If the two fit, nothing was mistyped. It does not prove who took the course: codes are no signatures, and anybody who knows how these pages work can make one. To be sure, ask the trainer.

## Settings

settings-need-script = These settings need scripts, and your browser runs none here. Your browser’s own zoom and colours still work.
set-looks = How it looks
set-theme = Light or dark
theme-system = Like this device
theme-light = Light
theme-dark = Dark
set-text = Text size
text-1 = Small
text-2 = Normal
text-3 = Large
text-4 = Largest
set-motion = Movement
motion-system = Like this device
motion-reduce = As little as possible
set-keys = Search with the key /
keys-on = On
keys-off = Off
stored-text = Your answers, the pages you finished, your results and these settings are kept in this browser, on this device. They are sent to nobody. Another browser or another device knows nothing of them.
stored-how = How safely it is kept
stored-much = How much it is
open-heading = What you should know
open-read = Who can read it
open-read-text = Everybody who uses this browser on this computer or phone can open these pages and read your record. A PIN keeps others from opening it by accident, no more. For secrecy, download your record with a passphrase and clear this computer.
open-clear = What can clear it
open-clear-text = You, when you clear the browser’s data. A private window, as soon as it is closed. The browser itself, when space runs short; Safari also after seven days without a visit. And the people who look after the computer. A copy in a file is outside of all this.
open-proof = What it proves
open-proof-text = Nothing to others: what is kept in a browser can be changed by people who know how. A result here is your own note of what you did. Where proof is needed, somebody has to be there while you take the test.
download-record = Download my record
take-heading = Take your record with you
take-text = One file holds everything you did here, your own texts too. Keep it as a backup, or open it in another browser or on another device.
take-lock = Lock the file with a passphrase
take-lock-text = Several words are better than one. Without them nobody can open the file, and nobody can find them out for you.
take-no-lock = This page cannot lock the file: it was opened over a plain connection, and browsers encrypt only on secure ones. Open this site by an address that begins with https to lock it, or keep the file where only you can reach it.
take-share = Share the file
passphrase = Passphrase
passphrase-show = Show what I type
bring-heading = Bring in a record
bring-text = What is in the file is added to what is here. Nothing of yours is replaced, and you see what it changes before it does.
bring-file = The file of a record
bring-locked = This file is locked. Its passphrase:
bring-open = Open
bring-undo = Undo this import
bring-before = Download the record as it was before
give-heading = Give to your trainer
give-text = This makes a second file, which holds only what you tick. It is sent to nobody: you hand it over yourself. It never says how long you took or which pages you only looked at.
give-your-name = Your name
give-what = What it holds
give-name = My name
give-scores = Lessons done, answers and results, with day and time
give-certificates = My certificates, with the name on them
give-reflections = What I wrote or rated in lessons and quizzes
give-plans = My plans and checklists
give-surveys = Surveys, private ones too
give-see = See exactly what it will hold
give-make = Make the file
forget-course = Forget one course
forget = Erase this course
forget-warning = Everything you did in this course will be gone from this browser: lessons done, answers, results and texts. You can download your record first.
me-heading = You, on this computer
me-text = Your name stands on what you download or print. It stays on this computer.
finish-heading = Finish and clear this computer
finish-text = For a computer that is not yours: your record goes out as a file, then everything of yours is erased here. Other people's records stay.
finish-go = Download my record and finish
finish-question = Is your file there?
finish-warning = Take the file with you: on a USB stick, or send it to yourself. With ‘Bring in a record’ you go on anywhere. Without it, what you did is gone.
finish-confirm = It is there: clear this computer
finish-again = Download again
erase-heading = Start again from nothing
erase-text = This removes everything these pages have kept on this device, of everybody who uses them here.
erase = Erase everything
erase-question = Erase everything?
erase-warning = Answers, results and settings of everybody who uses this site on this device will be gone, and nobody can bring them back. You can download your record first.
erase-confirm = Erase everything
cancel = Keep it
erased = Everything has been erased.

## Not found

not-found = This page is not here
not-found-text = The address may be old, or a letter may be missing.
to-courses = Go to the courses

## Said inside lessons and quizzes

call-key = Key idea
call-tip = Tip
call-note = Note
call-warning = Take care
call-important = Important
call-caution = Caution
call-example = Worked example
call-claim = Somebody’s claim
call-law = The rules, not legal advice
call-try = At work today
question-label = Question
question-of = { $n } of { $total }
check-label = Check
check-of = { $n } of { $total }
choose-one = Choose one answer.
choose-any = Choose every answer that fits.
hint-label = Hint
hint-of = Hint { $n } of { $total }
key-summary = Check your answer
right-answer = Right answer
partly-right = Partly right
not-this-one = Not this one
why-heading = Why
transcript = Transcript

## Counts and small labels

minutes = { $n ->
    [one] 1 minute
   *[other] { $n } minutes
}
hours = { $n ->
    [one] 1 hour
   *[other] { $n } hours
}
days = { $n ->
    [one] 1 day
   *[other] { $n } days
}
minutes-short = { $n } min
lessons-count = { $n ->
    [one] 1 lesson
   *[other] { $n } lessons
}
questions-count = { $n ->
    [one] 1 question
   *[other] { $n } questions
}
quizzes-count = { $n ->
    [one] 1 quiz
   *[other] { $n } quizzes
}
exams-count = { $n ->
    [one] 1 exam
   *[other] { $n } exams
}
level-starter = Starter
level-working = Working
level-advanced = Advanced
draft-badge = Draft
review-needed = This translation has not been checked yet.

# Other kinds of questions

how-typed = Type your answer. Capitals, spaces and small marks do not matter.
how-exact = Type your answer letter for letter: capitals, spaces and marks count.
how-number = Type a number.
how-match = Choose what belongs to each.
how-sort = Choose where each belongs.
how-gaps = Fill in every gap.
how-order = Put the steps in order.
how-lines = Choose every line that fits.
your-answer = Your answer
choose = Choose
gap-n = Gap { $n }
position-of = Position of: { $text }
true = True
false = False

# Answers that are kept and never marked

how-rating = Rate each line. There is no right answer.
how-open = Answer in your own words.
how-open-words = Answer in your own words, about { $n } words.
compare-model = Compare with a model answer
rate-step = , { $n } of { $total }
rate-between = , { $n } of { $total }, between { $low } and { $high }
not-sure = Not sure
scale-agree5-1 = strongly disagree
scale-agree5-2 = disagree
scale-agree5-3 = neither
scale-agree5-4 = agree
scale-agree5-5 = strongly agree
scale-often4-1 = rarely
scale-often4-2 = sometimes
scale-often4-3 = often
scale-often4-4 = nearly always
scale-sure3-1 = hardly sure
scale-sure3-2 = fairly sure
scale-sure3-3 = very sure
scale-yesno-1 = no
scale-yesno-2 = yes

# Surveys

survey-key = What your answers say
statements-count = { $n ->
    [one] 1 statement
   *[other] { $n } statements
}
only-you = Only you can see this
survey-by-hand = Pick what fits and read under each part what is said about it. Without scripts nothing is kept or counted here.
advice-low = If your answers lie at the low end
advice-mid = If your answers lie in the middle
advice-high = If your answers lie at the high end

## Scenarios

role-play = Role-play
scenario-by-hand = Read the first scene, choose what you say, and go on at the number beside it.
scenario-begins = You begin with { $meters }.
scenario-passes = To pass, come to an end with at least { $meters }.
go-to = go to { $n }
what-this-did = What this did
scenario-end = The end
scenario-end-failed = The end. This did not work.

## Plans and checklists

at-work = At work
checklist = Checklist
by-when = By when
plan-without-script = What you write here is not kept without scripts. Print it, or write it down.
sign-name = Name
sign-day = Date
sign-trainer = Trainer’s signature
sign-by = Signature

## Glossary

glossary = Glossary
terms-count = { $n ->
    [one] { $n } term
   *[other] { $n } terms
}
glossary-letters = Go to a letter
glossary-find = Find a term
glossary-used = Used in
glossary-more = { $n ->
    [one] and { $n } more lesson
   *[other] and { $n } more lessons
}
term-asked = What does “{ $name }” mean?
# between the parts of a list
comma = {", "}
