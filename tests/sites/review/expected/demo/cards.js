{
  "cards": [
    {
      "fact": {
        "choices": [
          {
            "credit": null,
            "id": "14d0",
            "right": true
          },
          {
            "credit": null,
            "id": "b62b",
            "right": false
          }
        ],
        "credit": "proportional",
        "id": "demo/calls#hears",
        "kind": "choose_one",
        "points": 1,
        "revision": "84ca",
        "section": "opening",
        "shuffle": true
      },
      "html": "hearsdemo/calls#hears\" data-kind=\"choose-one\">\n<p class=\"q-h\"><span>Check1 of 1What does the caller hear?</h2>\n<div class=\"stem-more\"><p>Look at demo/drill.html\">the rest</a>, at demo/calls.html#opening\">the section</a> and at https://example.org/a\" rel=\"external noopener\">a site</a>.</p>\n<p class=\"pic\"><img src=\"demo/desk.svg\" alt=\"A desk\" width=\"8\" height=\"8\" loading=\"lazy\" decoding=\"async\"></p>\n</div>\n<p class=\"how\">Choose one answer.</p>\n<div class=\"opts\" role=\"radiogroup\" aria-labelledby=\"\">\n<label class=\"opt\" data-choice=\"14d0\"><input type=\"radio\" name=\"14d01Your nameb62b\"><input type=\"radio\" name=\"b62b2Nothing</span></label>\n</div>\n<details class=\"key\"><summary>Check your answer</summary>\n<ul class=\"keys-l\">\n<li data-choice=\"14d0Your name</p><div class=\"fb-t\"><p>See demo/calls.html#opening\">the section</a>.</p>\n</div></li>\n<li data-choice=\"b62b\" class=\"wrong\"><p class=\"o-t\">NothingNot this one</p></li>\n</ul>\n</details>\n</lyceum-question>\n",
      "id": "demo/calls#hears",
      "page": 0
    },
    {
      "fact": {
        "credit": "proportional",
        "id": "demo/calls#own",
        "kind": "open",
        "points": 0,
        "revision": "e2d5",
        "section": "opening",
        "shuffle": true
      },
      "html": "owndemo/calls#own\" data-kind=\"open\">\n<p class=\"q-h\"><span>Check1 of 1_q-ownWhat would you say?</h2>\n<p class=\"how\">Answer in your own words.</p>\n<p class=\"open\"><label for=\"_o-own\">Your answer</label><textarea class=\"field\" id=\"_o-own\" data-open rows=\"4\" dir=\"auto\" maxlength=\"4000\"></textarea></p>\n<details class=\"key\"><summary>Compare with a model answer</summary>\n<div class=\"model\"><p>My name is Nida.</p>\n</div>\n</details>\n</lyceum-question>\n",
      "id": "demo/calls#own",
      "page": 0
    },
    {
      "fact": {
        "choices": [
          {
            "credit": null,
            "id": "10b9",
            "right": true
          },
          {
            "credit": null,
            "id": "97a4",
            "right": true
          },
          {
            "credit": null,
            "id": "57fe",
            "right": false
          }
        ],
        "credit": "all",
        "id": "demo/drill#numbers",
        "kind": "choose_any",
        "points": 1,
        "revision": "d09c",
        "shuffle": true
      },
      "html": "numbersdemo/drill#numbers\" data-kind=\"choose-any\">\n<p class=\"q-h\"><span>Check1 of 1Which are numbers?</h2>\n<p class=\"how\">Choose every answer that fits.</p>\n<div class=\"opts\" role=\"group\" aria-labelledby=\"\">\n<label class=\"opt\" data-choice=\"10b910b91197a497a42257fe57fe3a</span></label>\n</div>\n<details class=\"hint\"><summary>Hint</summary><div><p>Count.</p>\n</div></details>\n<details class=\"key\"><summary>Check your answer</summary>\n<ul class=\"keys-l\">\n<li data-choice=\"10b91</p></li>\n<li data-choice=\"97a42</p></li>\n<li data-choice=\"57fe\" class=\"wrong\"><p class=\"o-t\">aNot this one</p></li>\n</ul>\n</details>\n</lyceum-question>\n",
      "id": "demo/drill#numbers",
      "page": 1
    }
  ],
  "course": "demo",
  "pages": [
    {
      "id": "demo/calls",
      "title": "Calls",
      "url": "demo/calls.html"
    },
    {
      "id": "demo/drill",
      "title": "Drill",
      "url": "demo/drill.html"
    }
  ],
  "parts": [
    "\"><span class=\"k\" aria-hidden=\"true\">",
    "</span></label>\n<label class=\"opt\" data-choice=\"",
    "</span><span class=\"o-t\">",
    "</p><p class=\"say-r\">",
    "</span></p>\n<h2 class=\"stem\" id=\"",
    "\" class=\"right\"><p class=\"o-t\">",
    "\"><input type=\"checkbox\" name=\"",
    "<lyceum-question class=\"q\" id=\"",
    "\" data-question=\"",
    "_q-numbers",
    "\" tabindex=\"-1\">",
    "\" value=\"",
    "</span><span>",
    "<a href=\"",
    "Right answer",
    "_q-hears"
  ]
}
