# What role-plays say in English.

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
