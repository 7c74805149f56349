{
  "courses": [
    {
      "folder": "calls/",
      "id": "calls",
      "lang": "en",
      "modules": [
        "_m-listening",
        "Listening"
      ],
      "pages": [
        [
          "lesson",
          "listening/opening.html",
          "कॉल की शुरुआत",
          "",
          [
            "greet",
            "नमस्ते कहिए",
            "then",
            "फिर"
          ]
        ],
        [
          "quiz",
          "listening/check.html",
          "Check",
          "en",
          []
        ],
        [
          "exam",
          "last.html",
          "Last",
          "en",
          []
        ]
      ],
      "summary": "How to *begin* well & end well.",
      "title": "Customer calls",
      "words": 100
    }
  ],
  "curricula": [],
  "glossary": {
    "terms": [
      [
        "aht",
        "Talk and after-call work, shared out.",
        "en",
        [
          "AHT",
          "average handling time"
        ]
      ]
    ],
    "url": "glossary.html"
  },
  "version": 1
}
