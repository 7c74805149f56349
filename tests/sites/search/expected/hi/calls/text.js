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
        "पहला वाक्य तय करता है।",
        "greet",
        "एक और दो और गहरा परीक्षा"
      ],
      [
        "say",
        "आप क्या कहेंगे? रेहाना इंतज़ार कर रही हैं।",
        "hold",
        "होल्ड कितना लंबा हो?"
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
