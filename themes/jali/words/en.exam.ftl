# What exams say in English.

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
js-paused = Paused
js-paused-time = { $time } left, and the clock stands still.
js-paused-text = Your answers are kept. You can close this page and go on later.
js-next = Next
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
