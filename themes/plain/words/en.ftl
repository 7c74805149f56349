# What the theme plain says in English.

language-name = English
name-of-en = English
name-of-hi = Hindi
name-of-ur = Urdu
choose-language = Language
untranslated = This page is not translated yet. You see it in: { $language }.
skip = Skip to content
you-are-in = You are in
nav-courses = Courses
contents = Contents
nav-learning = My learning
nav-review = Review
nav-settings = Settings
nav-search = Search
no-courses = There are no courses here yet.
no-search = These pages have no search. Your browser finds words on each page.
no-record = These pages keep nothing about you: no answers, no progress, no settings.
objectives = You will be able to
requires = Take this first:
lesson-of = Lesson { $n } of { $total }
quiz-by-hand = Choose an answer, then open the key under the question.
exam-by-hand = Answer on paper and hand it to your trainer.
pass-text = { $n }% to pass
pager-label = Lessons
previous = Back: { $title }
next = Next: { $title }
back-to-course = Back to the course
whole-course = The whole course
report-problem = Report a problem with this page
certificate = Certificate
certificate-exams = { $n ->
    [one] It comes with passing the exam:
   *[other] It comes with passing all { $n } exams:
}
certificate-all-course = It comes with finishing the course.
certificate-all-curriculum = Pass every stage.
check-certificate = Check a code
not-found = This page is not here
not-found-text = The address may be old, or a letter may be missing.

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
hours = { $n ->
    [one] 1 hour
   *[other] { $n } hours
}
days = { $n ->
    [one] 1 day
   *[other] { $n } days
}
minutes-short = { $n } min
minutes = { $n ->
    [one] 1 minute
   *[other] { $n } minutes
}
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

curricula = Where this leads
stage-number = Stage { $n }
opens-after = Opens when “{ $title }” is passed.
choose-of = { $n ->
    [one] Choose one of { $total }
   *[other] Choose { $n } of { $total }
}
by-day = by day { $n }
must-be-valid = certificate must be valid
must-be-known = to be known still when the certificate is renewed
take-again = taken again in this stage
optional = if you like

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
length-short = Up to an hour
length-middle = One to two hours
length-long = More than two hours
all-courses-title = All courses

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
