# What surveys say in English.

js-survey-part = Part { $n } of { $total }
js-survey-answered = { $n } of { $total } answered
js-survey-back = Back
js-survey-next = Next: { $title }
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
