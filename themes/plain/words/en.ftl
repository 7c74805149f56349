# What the theme plain says in English.

skip = Skip to content
you-are-in = You are in
nav-courses = Courses
contents = Contents
nav-learning = My learning
nav-settings = Settings
no-courses = There are no courses here yet.
no-record = These pages keep nothing about you: no answers, no progress, no settings.
objectives = You will be able to
requires = Take this first:
lesson-of = Lesson { $n } of { $total }
quiz-by-hand = Choose an answer, then open the key under the question.
pager-label = Lessons
previous = Back: { $title }
next = Next: { $title }
back-to-course = Back to the course
whole-course = The whole course
report-problem = Report a problem with this page
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
