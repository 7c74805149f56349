{
  "cards": [
    {
      "fact": {
        "choices": [
          {
            "credit": null,
            "id": "88ef",
            "right": true
          },
          {
            "credit": null,
            "id": "b396",
            "right": false
          }
        ],
        "credit": "proportional",
        "id": "calls/opening#what-is-aht",
        "kind": "choose_one",
        "points": 1,
        "revision": "cc52",
        "section": "greet",
        "shuffle": true
      },
      "html": "<lyceum-question class=\"q\" id=\"what-is-aht\" data-question=\"calls/opening#what-is-aht\" data-kind=\"choose-one\">\n<p class=\"q-h\"><span>Check</span><span>1 of 1</span></p>\n<h2 class=\"stem\" id=\"\" tabindex=\"-1\">What is AHT?</h2>\n<p class=\"how\">Choose one answer.</p>\n<div class=\"opts\" role=\"radiogroup\" aria-labelledby=\"\">\n<label class=\"opt\" data-choice=\"88ef88ef1A queue measure</span></label>\n<label class=\"opt\" data-choice=\"b396b3962An SLA</span></label>\n</div>\n<details class=\"key\"><summary>Check your answer</summary>\n<ul class=\"keys-l\">\n<li data-choice=\"88ef\" class=\"right\"><p class=\"o-t\">A queue measureRight answer</p></li>\n<li data-choice=\"b396\" class=\"wrong\"><p class=\"o-t\">An SLANot this one</p><div class=\"fb-t\"><p>No.</p>\n</div></li>\n</ul>\n</details>\n</lyceum-question>\n",
      "id": "calls/opening#what-is-aht",
      "page": 0
    },
    {
      "fact": {
        "choices": [
          {
            "credit": null,
            "id": "8ce4",
            "right": true
          },
          {
            "credit": null,
            "id": "3627",
            "right": false
          }
        ],
        "credit": "proportional",
        "id": "calls/linked#when",
        "kind": "choose_one",
        "points": 1,
        "revision": "f3c4",
        "shuffle": true
      },
      "html": "<lyceum-question class=\"q\" id=\"when\" data-question=\"calls/linked#when\" data-kind=\"choose-one\">\n<p class=\"q-h\"><span>Check</span><span>1 of 1</span></p>\n<h2 class=\"stem\" id=\"_q-when\" tabindex=\"-1\">When?</h2>\n<div class=\"stem-more\"><p>What does glossary.html#sla\" class=\"term\">SLA</a> say?</p>\n</div>\n<p class=\"how\">Choose one answer.</p>\n<div class=\"opts\" role=\"radiogroup\" aria-labelledby=\"_q-when\">\n<label class=\"opt\" data-choice=\"8ce4_q-when8ce41Now</span></label>\n<label class=\"opt\" data-choice=\"3627_q-when36272Later</span></label>\n</div>\n<details class=\"key\"><summary>Check your answer</summary>\n<ul class=\"keys-l\">\n<li data-choice=\"8ce4\" class=\"right\"><p class=\"o-t\">NowRight answer</p></li>\n<li data-choice=\"3627\" class=\"wrong\"><p class=\"o-t\">LaterNot this one</p><div class=\"fb-t\"><p>No.</p>\n</div></li>\n</ul>\n</details>\n</lyceum-question>\n",
      "id": "calls/linked#when",
      "page": 1
    },
    {
      "fact": {
        "id": "glossary#bond",
        "kind": "term"
      },
      "html": "What does “bond” mean?</h2><div class=\"key\"><div class=\"model\" lang=\"en\" dir=\"ltr\"><p>A promise to pay.",
      "id": "glossary#bond",
      "page": 0
    },
    {
      "fact": {
        "id": "glossary#aht",
        "kind": "term"
      },
      "html": "What does “AHT” mean?average handling timeHow long one contact takes, from the greeting to the last note.</p>\n<ul>\n<li>talk</li>\n<li>hold</li>\n</ul>\n</div></div></lyceum-question>",
      "id": "glossary#aht",
      "page": 0
    },
    {
      "fact": {
        "id": "glossary#queue",
        "kind": "term"
      },
      "html": "What does “queue” mean?waiting lineCallers who wait.</p>\n<p>It is measured in minutes.",
      "id": "glossary#queue",
      "page": 0
    },
    {
      "fact": {
        "id": "glossary#handling-time",
        "kind": "term"
      },
      "html": "What does “handling time” mean?</h2><div class=\"key\"><div class=\"model\" lang=\"en\" dir=\"ltr\"><p>How long <em>one</em> call takes; see calls/opening.html#greet\">opening a call</a>.",
      "id": "glossary#handling-time",
      "page": 0
    },
    {
      "fact": {
        "id": "glossary#sla",
        "kind": "term"
      },
      "html": "What does “SLA” mean?service level agreementWhat the client was promised, in figures. Compare glossary.html#aht\" class=\"term\">AHT</a>.",
      "id": "glossary#sla",
      "page": 0
    }
  ],
  "course": "calls",
  "pages": [
    {
      "id": "calls/opening",
      "title": "Opening",
      "url": "calls/opening.html"
    },
    {
      "id": "calls/linked",
      "title": "Linked",
      "url": "calls/linked.html"
    }
  ],
  "parts": [
    "<lyceum-question class=\"q\" data-kind=\"term\" lang=\"en\" dir=\"ltr\"><h2 class=\"stem\" tabindex=\"-1\" lang=\"en\" dir=\"ltr\">",
    "</h2><div class=\"key\"><div class=\"model\" lang=\"en\" dir=\"ltr\"><p><b>",
    "\"><span class=\"k\" aria-hidden=\"true\">",
    "</p>\n</div></div></lyceum-question>",
    "\"><input type=\"radio\" name=\"",
    "</span><span class=\"o-t\">",
    "</p><p class=\"say-r\">",
    "_q-what-is-aht",
    "\" value=\"",
    "</b></p><p>",
    "<a href=\""
  ]
}
