# What the review says in English.

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
