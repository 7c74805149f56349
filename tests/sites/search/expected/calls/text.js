{
  "course": "calls",
  "pages": [
    [
      "index.html",
      [
        "",
        "What a call is worth. Two ears, one mouth. Hear what is not said"
      ],
      []
    ],
    [
      "listening/opening.html",
      [
        "",
        "The first fifteen seconds. Open a call",
        "",
        "The first sentence decides.",
        "greet",
        "One & two three Deeper See the exam.",
        "then",
        "May I have your [[name | number]]? A note at the foot."
      ],
      [
        "say",
        "What do you say? Rehana waits.",
        "hold",
        "How long may a hold be?"
      ]
    ],
    [
      "listening/check.html",
      [
        "",
        "Take your time."
      ],
      [
        "which",
        "Which is a question?"
      ]
    ],
    [
      "last.html",
      [
        "",
        "Sit down."
      ],
      []
    ]
  ],
  "version": 1
}
