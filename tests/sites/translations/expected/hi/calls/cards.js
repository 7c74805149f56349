{
  "cards": [
    {
      "fact": {
        "choices": [
          {
            "credit": null,
            "id": "dbdd",
            "right": true
          },
          {
            "credit": null,
            "id": "ac5a",
            "right": false
          }
        ],
        "credit": "proportional",
        "id": "calls/listening/opening#greet",
        "kind": "choose_one",
        "objective": "opening",
        "points": 1,
        "revision": "d788",
        "section": "own-it",
        "shuffle": true
      },
      "html": "<lyceum-question class=\"q\" id=\"greet\" data-question=\"calls/listening/opening#greet\" data-kind=\"choose-one\">\n<p class=\"q-h\"><span>परखें</span><span>1 / 1</span></p>\n<h2 class=\"stem\" id=\"_q-greet\" tabindex=\"-1\">आप क्या कहेंगे?</h2>\n<p class=\"how\">एक जवाब चुनें।</p>\n<div class=\"opts\" role=\"radiogroup\" aria-labelledby=\"_q-greet\">\n<label class=\"opt\" data-choice=\"dbdd\"><input type=\"radio\" name=\"_q-greet\" value=\"dbdd\"><span class=\"k\" aria-hidden=\"true\">1</span><span class=\"o-t\">नमस्ते</span></label>\n<label class=\"opt\" data-choice=\"ac5a\"><input type=\"radio\" name=\"_q-greet\" value=\"ac5a\"><span class=\"k\" aria-hidden=\"true\">2</span><span class=\"o-t\">रुकिए</span></label>\n</div>\n<details class=\"key\"><summary>अपना जवाब जाँचें</summary>\n<ul class=\"keys-l\">\n<li data-choice=\"dbdd\" class=\"right\"><p class=\"o-t\">नमस्ते</p><p class=\"say-r\">सही जवाब</p><div class=\"fb-t\"><p>सही।</p>\n</div></li>\n<li data-choice=\"ac5a\" class=\"wrong\"><p class=\"o-t\">रुकिए</p><p class=\"say-r\">यह नहीं</p><div class=\"fb-t\"><p>नहीं।</p>\n</div></li>\n</ul>\n</details>\n</lyceum-question>\n",
      "id": "calls/listening/opening#greet",
      "page": {
        "id": "calls/listening/opening",
        "title": "कॉल की शुरुआत",
        "url": "calls/listening/opening.html"
      }
    },
    {
      "fact": {
        "credit": "proportional",
        "fields": [
          {
            "accept": [
              "कराची",
              "Karachi"
            ],
            "id": "1",
            "match": "normal",
            "mistakes": [],
            "type": "text"
          }
        ],
        "id": "calls/listening/opening#name-the-city",
        "kind": "fields",
        "look": "typed",
        "points": 1,
        "revision": "dc1e",
        "section": "own-it",
        "shuffle": true
      },
      "html": "<lyceum-question class=\"q\" id=\"name-the-city\" data-question=\"calls/listening/opening#name-the-city\" data-kind=\"typed\">\n<p class=\"q-h\"><span>परखें</span><span>1 / 1</span></p>\n<h2 class=\"stem\" id=\"_q-name-the-city\" tabindex=\"-1\">शहर का नाम लिखें।</h2>\n<p class=\"how\">अपना जवाब लिखें। बड़े-छोटे अक्षर, ख़ाली जगह और छोटे चिह्नों से फ़र्क़ नहीं पड़ता।</p>\n<p class=\"typed\"><label for=\"_f-name-the-city-1\">आपका जवाब</label><input type=\"text\" class=\"field\" id=\"_f-name-the-city-1\" data-field=\"1\" dir=\"auto\" autocomplete=\"off\" autocapitalize=\"off\" spellcheck=\"false\"></p>\n<details class=\"key\"><summary>अपना जवाब जाँचें</summary>\n<ul class=\"keys-l\">\n<li data-field=\"1\" class=\"right\"><p class=\"o-t\"><b>कराची</b></p></li>\n</ul>\n</details>\n</lyceum-question>\n",
      "id": "calls/listening/opening#name-the-city",
      "page": {
        "id": "calls/listening/opening",
        "title": "कॉल की शुरुआत",
        "url": "calls/listening/opening.html"
      }
    },
    {
      "fact": {
        "choices": [
          {
            "credit": null,
            "id": "17ee",
            "right": true
          },
          {
            "credit": null,
            "id": "5230",
            "right": false
          }
        ],
        "credit": "proportional",
        "id": "calls/listening/second#one",
        "kind": "choose_one",
        "points": 1,
        "revision": "20a3",
        "shuffle": true
      },
      "html": "<lyceum-question class=\"q\" id=\"one\" data-question=\"calls/listening/second#one\" data-kind=\"choose-one\">\n<p class=\"q-h\"><span>Check</span><span>1 of 1</span></p>\n<h2 class=\"stem\" id=\"_q-one\" tabindex=\"-1\">One?</h2>\n<p class=\"how\">Choose one answer.</p>\n<div class=\"opts\" role=\"radiogroup\" aria-labelledby=\"_q-one\">\n<label class=\"opt\" data-choice=\"17ee\"><input type=\"radio\" name=\"_q-one\" value=\"17ee\"><span class=\"k\" aria-hidden=\"true\">1</span><span class=\"o-t\">Yes</span></label>\n<label class=\"opt\" data-choice=\"5230\"><input type=\"radio\" name=\"_q-one\" value=\"5230\"><span class=\"k\" aria-hidden=\"true\">2</span><span class=\"o-t\">No</span></label>\n</div>\n<details class=\"key\"><summary>Check your answer</summary>\n<ul class=\"keys-l\">\n<li data-choice=\"17ee\" class=\"right\"><p class=\"o-t\">Yes</p><p class=\"say-r\">Right answer</p></li>\n<li data-choice=\"5230\" class=\"wrong\"><p class=\"o-t\">No</p><p class=\"say-r\">Not this one</p></li>\n</ul>\n</details>\n</lyceum-question>\n",
      "id": "calls/listening/second#one",
      "page": {
        "id": "calls/listening/second",
        "title": "A second",
        "url": "calls/listening/second.html"
      }
    },
    {
      "fact": {
        "choices": [
          {
            "credit": null,
            "id": "dbdd",
            "right": true
          },
          {
            "credit": null,
            "id": "ac5a",
            "right": false
          }
        ],
        "credit": "proportional",
        "id": "calls/listening/check#first",
        "kind": "choose_one",
        "points": 1,
        "revision": "d788",
        "shuffle": true
      },
      "html": "<lyceum-question class=\"q\" id=\"first\" data-question=\"calls/listening/check#first\" data-kind=\"choose-one\">\n<p class=\"q-h\"><span>परखें</span><span>1 / 1</span></p>\n<h2 class=\"stem\" id=\"_q-first\" tabindex=\"-1\">पहले क्या?</h2>\n<p class=\"how\">एक जवाब चुनें।</p>\n<div class=\"opts\" role=\"radiogroup\" aria-labelledby=\"_q-first\">\n<label class=\"opt\" data-choice=\"dbdd\"><input type=\"radio\" name=\"_q-first\" value=\"dbdd\"><span class=\"k\" aria-hidden=\"true\">1</span><span class=\"o-t\">नमस्ते</span></label>\n<label class=\"opt\" data-choice=\"ac5a\"><input type=\"radio\" name=\"_q-first\" value=\"ac5a\"><span class=\"k\" aria-hidden=\"true\">2</span><span class=\"o-t\">रुकिए</span></label>\n</div>\n<details class=\"key\"><summary>अपना जवाब जाँचें</summary>\n<ul class=\"keys-l\">\n<li data-choice=\"dbdd\" class=\"right\"><p class=\"o-t\">नमस्ते</p><p class=\"say-r\">सही जवाब</p></li>\n<li data-choice=\"ac5a\" class=\"wrong\"><p class=\"o-t\">रुकिए</p><p class=\"say-r\">यह नहीं</p></li>\n</ul>\n</details>\n</lyceum-question>\n",
      "id": "calls/listening/check#first",
      "page": {
        "id": "calls/listening/check",
        "title": "जाँच",
        "url": "calls/listening/check.html"
      }
    },
    {
      "fact": {
        "credit": "proportional",
        "id": "calls/listening/check#order",
        "kind": "order",
        "points": 1,
        "revision": "1e86",
        "shuffle": true,
        "steps": [
          {
            "id": "dbdd",
            "rank": 1
          },
          {
            "id": "f4df",
            "rank": 2
          }
        ]
      },
      "html": "<lyceum-question class=\"q\" id=\"order\" data-question=\"calls/listening/check#order\" data-kind=\"order\">\n<p class=\"q-h\"><span>परखें</span><span>1 / 1</span></p>\n<h2 class=\"stem\" id=\"_q-order\" tabindex=\"-1\">क्रम में रखें।</h2>\n<p class=\"how\">चरणों को सही क्रम में रखें।</p>\n<ol class=\"steps-o\" aria-labelledby=\"_q-order\">\n<li class=\"step-o\" data-step=\"dbdd\"><span class=\"o-t\">नमस्ते</span><label class=\"vh\" for=\"_f-order-dbdd\">इसका स्थान: नमस्ते</label><select class=\"field pos\" id=\"_f-order-dbdd\" data-position><option selected>1</option><option>2</option></select></li>\n<li class=\"step-o\" data-step=\"f4df\"><span class=\"o-t\">पहचान जाँचें</span><label class=\"vh\" for=\"_f-order-f4df\">इसका स्थान: पहचान जाँचें</label><select class=\"field pos\" id=\"_f-order-f4df\" data-position><option>1</option><option selected>2</option></select></li>\n</ol>\n<details class=\"key\"><summary>अपना जवाब जाँचें</summary>\n<ol class=\"keys-o\">\n<li data-step=\"dbdd\" value=\"1\"><p class=\"o-t\">नमस्ते</p></li>\n<li data-step=\"f4df\" value=\"2\"><p class=\"o-t\">पहचान जाँचें</p></li>\n</ol>\n</details>\n</lyceum-question>\n",
      "id": "calls/listening/check#order",
      "page": {
        "id": "calls/listening/check",
        "title": "जाँच",
        "url": "calls/listening/check.html"
      }
    },
    {
      "fact": {
        "credit": "proportional",
        "fields": [
          {
            "id": "1",
            "right": [
              "5ebb"
            ],
            "type": "pick"
          },
          {
            "id": "2",
            "right": [
              "8e69"
            ],
            "type": "pick"
          }
        ],
        "id": "calls/listening/check#match",
        "kind": "fields",
        "look": "match",
        "points": 1,
        "revision": "3f73",
        "shuffle": true
      },
      "html": "<lyceum-question class=\"q\" id=\"match\" data-question=\"calls/listening/check#match\" data-kind=\"match\">\n<p class=\"q-h\"><span>परखें</span><span>1 / 1</span></p>\n<h2 class=\"stem\" id=\"_q-match\" tabindex=\"-1\">मिलाएँ।</h2>\n<p class=\"how\">हर एक के लिए चुनें कि उसके साथ क्या जाता है।</p>\n<p class=\"pairs-h\" aria-hidden=\"true\"><span>माप</span><span>अर्थ</span></p>\n<ul class=\"pairs\">\n<li class=\"pair\"><label class=\"pair-l\" for=\"_f-match-1\">AHT</label><select class=\"field\" id=\"_f-match-1\" data-field=\"1\"><option value=\"\">चुनें</option><option value=\"5ebb\">औसत समय</option><option value=\"8e69\">पहली बार में हल</option></select></li>\n<li class=\"pair\"><label class=\"pair-l\" for=\"_f-match-2\">FCR</label><select class=\"field\" id=\"_f-match-2\" data-field=\"2\"><option value=\"\">चुनें</option><option value=\"5ebb\">औसत समय</option><option value=\"8e69\">पहली बार में हल</option></select></li>\n</ul>\n<details class=\"key\"><summary>अपना जवाब जाँचें</summary>\n<ul class=\"keys-l\">\n<li data-field=\"1\" class=\"right\"><p class=\"o-t\">AHT: <b>औसत समय</b></p></li>\n<li data-field=\"2\" class=\"right\"><p class=\"o-t\">FCR: <b>पहली बार में हल</b></p></li>\n</ul>\n</details>\n</lyceum-question>\n",
      "id": "calls/listening/check#match",
      "page": {
        "id": "calls/listening/check",
        "title": "जाँच",
        "url": "calls/listening/check.html"
      }
    },
    {
      "fact": {
        "credit": "proportional",
        "fields": [
          {
            "accept": [
              "कॉल",
              "फ़ोन",
              "calling",
              "ringing"
            ],
            "id": "1",
            "match": "normal",
            "mistakes": [],
            "type": "text"
          },
          {
            "id": "2",
            "right": [
              "7943"
            ],
            "type": "pick"
          }
        ],
        "id": "calls/listening/check#gaps",
        "kind": "fields",
        "look": "gaps",
        "points": 1,
        "revision": "bbf3",
        "shuffle": true
      },
      "html": "<lyceum-question class=\"q\" id=\"gaps\" data-question=\"calls/listening/check#gaps\" data-kind=\"gaps\">\n<p class=\"q-h\"><span>परखें</span><span>1 / 1</span></p>\n<h2 class=\"stem\" id=\"_q-gaps\" tabindex=\"-1\">पूरा करें।</h2>\n<p class=\"how\">हर ख़ाली जगह भरें।</p>\n<div class=\"gaps\">\n<p><input type=\"text\" class=\"field gap\" id=\"_f-gaps-1\" data-field=\"1\" aria-label=\"ख़ाली जगह 1\" size=\"6\" dir=\"auto\" autocomplete=\"off\" autocapitalize=\"off\" spellcheck=\"false\"> करने के लिए धन्यवाद। क्या मैं इसे <select class=\"field gap\" id=\"_f-gaps-2\" data-field=\"2\" aria-label=\"ख़ाली जगह 2\"><option value=\"\">चुनें</option><option value=\"7943\">जाँचूँ</option><option value=\"ec21\">छोड़ूँ</option></select>?</p>\n</div>\n<details class=\"key\"><summary>अपना जवाब जाँचें</summary>\n<ul class=\"keys-l\">\n<li data-field=\"1\" class=\"right\"><p class=\"o-t\"><b>कॉल</b></p></li>\n<li data-field=\"2\" class=\"right\"><p class=\"o-t\"><b>जाँचूँ</b></p></li>\n</ul>\n</details>\n</lyceum-question>\n",
      "id": "calls/listening/check#gaps",
      "page": {
        "id": "calls/listening/check",
        "title": "जाँच",
        "url": "calls/listening/check.html"
      }
    },
    {
      "fact": {
        "credit": "proportional",
        "fields": [
          {
            "accept": [
              {
                "high": 250.0,
                "low": 230.0
              }
            ],
            "id": "1",
            "mistakes": [],
            "type": "number",
            "unit": "सेकंड"
          }
        ],
        "id": "calls/listening/check#seconds",
        "kind": "fields",
        "look": "typed",
        "points": 1,
        "revision": "52d6",
        "shuffle": true
      },
      "html": "<lyceum-question class=\"q\" id=\"seconds\" data-question=\"calls/listening/check#seconds\" data-kind=\"typed\">\n<p class=\"q-h\"><span>परखें</span><span>1 / 1</span></p>\n<h2 class=\"stem\" id=\"_q-seconds\" tabindex=\"-1\">सेकंड कितने?</h2>\n<p class=\"how\">कोई संख्या लिखें।</p>\n<p class=\"typed\"><label for=\"_f-seconds-1\">आपका जवाब</label><input type=\"text\" class=\"field\" id=\"_f-seconds-1\" data-field=\"1\" inputmode=\"decimal\" dir=\"auto\" autocomplete=\"off\" autocapitalize=\"off\" spellcheck=\"false\"><span class=\"unit\">सेकंड</span></p>\n<details class=\"key\"><summary>अपना जवाब जाँचें</summary>\n<ul class=\"keys-l\">\n<li data-field=\"1\" class=\"right\"><p class=\"o-t\"><b>240 ± 10 सेकंड</b></p></li>\n</ul>\n</details>\n</lyceum-question>\n",
      "id": "calls/listening/check#seconds",
      "page": {
        "id": "calls/listening/check",
        "title": "जाँच",
        "url": "calls/listening/check.html"
      }
    }
  ],
  "course": "calls"
}
