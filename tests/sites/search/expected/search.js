{
  "courses": [
    {
      "folder": "calls/",
      "id": "calls",
      "modules": [
        "_m-listening",
        "Listening"
      ],
      "pages": [
        [
          "lesson",
          "listening/opening.html",
          "Opening: \"a call\"",
          "",
          [
            "greet",
            "Greet",
            "then",
            "Then"
          ]
        ],
        [
          "quiz",
          "listening/check.html",
          "Check",
          "",
          []
        ],
        [
          "exam",
          "last.html",
          "Last",
          "",
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
        "",
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
