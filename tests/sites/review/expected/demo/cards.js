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
      "html": "<lyceum-question class=\"q\" id=\"hears\" data-question=\"demo/calls#hears\" data-kind=\"choose-one\">\n<p class=\"q-h\"><span>Check</span><span>1 of 1</span></p>\n<h2 class=\"stem\" id=\"_q-hears\" tabindex=\"-1\">What does the caller hear?</h2>\n<div class=\"stem-more\"><p>Look at <a href=\"demo/drill.html\">the rest</a>, at <a href=\"demo/calls.html#opening\">the section</a> and at <a href=\"https://example.org/a\" rel=\"external noopener\">a site</a>.</p>\n<p class=\"pic\"><img src=\"demo/desk.svg\" alt=\"A desk\" width=\"8\" height=\"8\" loading=\"lazy\" decoding=\"async\"></p>\n</div>\n<p class=\"how\">Choose one answer.</p>\n<div class=\"opts\" role=\"radiogroup\" aria-labelledby=\"_q-hears\">\n<label class=\"opt\" data-choice=\"14d0\"><input type=\"radio\" name=\"_q-hears\" value=\"14d0\"><span class=\"k\" aria-hidden=\"true\">1</span><span class=\"o-t\">Your name</span></label>\n<label class=\"opt\" data-choice=\"b62b\"><input type=\"radio\" name=\"_q-hears\" value=\"b62b\"><span class=\"k\" aria-hidden=\"true\">2</span><span class=\"o-t\">Nothing</span></label>\n</div>\n<details class=\"key\"><summary>Check your answer</summary>\n<ul class=\"keys-l\">\n<li data-choice=\"14d0\" class=\"right\"><p class=\"o-t\">Your name</p><p class=\"say-r\">Right answer</p><div class=\"fb-t\"><p>See <a href=\"demo/calls.html#opening\">the section</a>.</p>\n</div></li>\n<li data-choice=\"b62b\" class=\"wrong\"><p class=\"o-t\">Nothing</p><p class=\"say-r\">Not this one</p></li>\n</ul>\n</details>\n</lyceum-question>\n",
      "id": "demo/calls#hears",
      "page": {
        "id": "demo/calls",
        "title": "Calls",
        "url": "demo/calls.html"
      }
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
      "html": "<lyceum-question class=\"q\" id=\"own\" data-question=\"demo/calls#own\" data-kind=\"open\">\n<p class=\"q-h\"><span>Check</span><span>1 of 1</span></p>\n<h2 class=\"stem\" id=\"_q-own\" tabindex=\"-1\">What would you say?</h2>\n<p class=\"how\">Answer in your own words.</p>\n<p class=\"open\"><label for=\"_o-own\">Your answer</label><textarea class=\"field\" id=\"_o-own\" data-open rows=\"4\" dir=\"auto\" maxlength=\"4000\"></textarea></p>\n<details class=\"key\"><summary>Compare with a model answer</summary>\n<div class=\"model\"><p>My name is Nida.</p>\n</div>\n</details>\n</lyceum-question>\n",
      "id": "demo/calls#own",
      "page": {
        "id": "demo/calls",
        "title": "Calls",
        "url": "demo/calls.html"
      }
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
      "html": "<lyceum-question class=\"q\" id=\"numbers\" data-question=\"demo/drill#numbers\" data-kind=\"choose-any\">\n<p class=\"q-h\"><span>Check</span><span>1 of 1</span></p>\n<h2 class=\"stem\" id=\"_q-numbers\" tabindex=\"-1\">Which are numbers?</h2>\n<p class=\"how\">Choose every answer that fits.</p>\n<div class=\"opts\" role=\"group\" aria-labelledby=\"_q-numbers\">\n<label class=\"opt\" data-choice=\"10b9\"><input type=\"checkbox\" name=\"_q-numbers\" value=\"10b9\"><span class=\"k\" aria-hidden=\"true\">1</span><span class=\"o-t\">1</span></label>\n<label class=\"opt\" data-choice=\"97a4\"><input type=\"checkbox\" name=\"_q-numbers\" value=\"97a4\"><span class=\"k\" aria-hidden=\"true\">2</span><span class=\"o-t\">2</span></label>\n<label class=\"opt\" data-choice=\"57fe\"><input type=\"checkbox\" name=\"_q-numbers\" value=\"57fe\"><span class=\"k\" aria-hidden=\"true\">3</span><span class=\"o-t\">a</span></label>\n</div>\n<details class=\"hint\"><summary>Hint</summary><div><p>Count.</p>\n</div></details>\n<details class=\"key\"><summary>Check your answer</summary>\n<ul class=\"keys-l\">\n<li data-choice=\"10b9\" class=\"right\"><p class=\"o-t\">1</p><p class=\"say-r\">Right answer</p></li>\n<li data-choice=\"97a4\" class=\"right\"><p class=\"o-t\">2</p><p class=\"say-r\">Right answer</p></li>\n<li data-choice=\"57fe\" class=\"wrong\"><p class=\"o-t\">a</p><p class=\"say-r\">Not this one</p></li>\n</ul>\n</details>\n</lyceum-question>\n",
      "id": "demo/drill#numbers",
      "page": {
        "id": "demo/drill",
        "title": "Drill",
        "url": "demo/drill.html"
      }
    }
  ],
  "course": "demo"
}
