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
      "html": "greetcalls/listening/opening#greet1 / 1आप क्या कहेंगे?एक जवाब चुनें।dbdddbdd1ac5aac5a2dbddसही जवाब</p><div class=\"fb-t\"><p>सही।</p>\n</div></li>\n<li data-choice=\"ac5aयह नहीं</p><div class=\"fb-t\"><p>नहीं।</p>\n</div></li>\n</ul>\n</details>\n</lyceum-question>\n",
      "id": "calls/listening/opening#greet",
      "page": 0
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
      "html": "name-the-citycalls/listening/opening#name-the-city\" data-kind=\"typed\">\n<p class=\"q-h\"><span>1 / 1_q-name-the-cityशहर का नाम लिखें।अपना जवाब लिखें। बड़े-छोटे अक्षर, स्पेस और छोटे चिह्नों से फ़र्क नहीं पड़ता।</p>\n<p class=\"typed\"><label for=\"_f-name-the-city-1\">आपका जवाब</label><input type=\"text\" class=\"field\" id=\"_f-name-the-city-1\" data-field=\"1\" dir=\"auto\" autocomplete=\"off\" autocapitalize=\"off\" spellcheck=\"false\"></p>\n<details class=\"key\"><summary>कराची",
      "id": "calls/listening/opening#name-the-city",
      "page": 0
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
      "html": "onecalls/listening/second#oneCheck1 of 1_q-oneOne?Choose one answer._q-one17ee_q-one17ee1Yes5230_q-one52302NoCheck your answer17eeYesRight answer</p></li>\n<li data-choice=\"5230NoNot this one</p></li>\n</ul>\n</details>\n</lyceum-question>\n",
      "id": "calls/listening/second#one",
      "page": 1
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
      "html": "firstcalls/listening/check#first1 / 1पहले क्या?एक जवाब चुनें।dbdddbdd1ac5aac5a2dbddसही जवाब</p></li>\n<li data-choice=\"ac5aयह नहीं</p></li>\n</ul>\n</details>\n</lyceum-question>\n",
      "id": "calls/listening/check#first",
      "page": 2
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
      "html": "ordercalls/listening/check#order\" data-kind=\"order\">\n<p class=\"q-h\"><span>1 / 1_q-orderक्रम में रखें।कदमों को सही क्रम में लगाएँ।</p>\n<ol class=\"steps-o\" aria-labelledby=\"_q-order\">\n<li class=\"step-o\" data-step=\"dbdd\"><span class=\"o-t\"></span><label class=\"vh\" for=\"_f-order-dbdd\">इसका स्थान: नमस्ते</label><select class=\"field pos\" id=\"_f-order-dbdd\" data-position><option selected>1</option><option>2</option></select></li>\n<li class=\"step-o\" data-step=\"f4df\"><span class=\"o-t\">पहचान जाँचें</span><label class=\"vh\" for=\"_f-order-f4df\">इसका स्थान: पहचान जाँचें</label><select class=\"field pos\" id=\"_f-order-f4df\" data-position><option>1</option><option selected>2</option></select></li>\n</ol>\n<details class=\"key\"><summary></summary>\n<ol class=\"keys-o\">\n<li data-step=\"dbdd1\"><p class=\"o-t\"></p></li>\n<li data-step=\"f4df2\"><p class=\"o-t\">पहचान जाँचें</p></li>\n</ol>\n</details>\n</lyceum-question>\n",
      "id": "calls/listening/check#order",
      "page": 2
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
      "html": "matchcalls/listening/check#match\" data-kind=\"match\">\n<p class=\"q-h\"><span>1 / 1_q-matchमिलाएँ।हर एक के लिए वह चुनें जो उससे मेल खाता है।</p>\n<p class=\"pairs-h\" aria-hidden=\"true\"><span>मापअर्थ</span></p>\n<ul class=\"pairs\">\n<li class=\"pair\"><label class=\"pair-l\" for=\"_f-match-1\">AHT</label><select class=\"field\" id=\"_f-match-1\" data-field=\"1\"><option value=\"\">5ebb\">8e69\"></option></select></li>\n<li class=\"pair\"><label class=\"pair-l\" for=\"_f-match-2\">FCR</label><select class=\"field\" id=\"_f-match-2\" data-field=\"2\"><option value=\"\">5ebb\">8e69\"></option></select></li>\n</ul>\n<details class=\"key\"><summary></summary>\n<ul class=\"keys-l\">\n<li data-field=\"1\" class=\"right\"><p class=\"o-t\">AHT: <b></b></p></li>\n<li data-field=\"2\" class=\"right\"><p class=\"o-t\">FCR: <b>",
      "id": "calls/listening/check#match",
      "page": 2
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
      "html": "gapscalls/listening/check#gaps\" data-kind=\"gaps\">\n<p class=\"q-h\"><span>1 / 1_q-gapsपूरा करें।हर खाली जगह भरें।</p>\n<div class=\"gaps\">\n<p><input type=\"text\" class=\"field gap\" id=\"_f-gaps-1\" data-field=\"1\" aria-label=\"खाली जगह 1\" size=\"6\" dir=\"auto\" autocomplete=\"off\" autocapitalize=\"off\" spellcheck=\"false\"> करने के लिए धन्यवाद। क्या मैं इसे <select class=\"field gap\" id=\"_f-gaps-2\" data-field=\"2\" aria-label=\"खाली जगह 2\"><option value=\"\">7943\">जाँचूँec21\">छोड़ूँ</option></select>?</p>\n</div>\n<details class=\"key\"><summary>कॉल</b></p></li>\n<li data-field=\"2\" class=\"right\"><p class=\"o-t\"><b>जाँचूँ",
      "id": "calls/listening/check#gaps",
      "page": 2
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
      "html": "secondscalls/listening/check#seconds\" data-kind=\"typed\">\n<p class=\"q-h\"><span>1 / 1_q-secondsसेकंड कितने?कोई संख्या लिखें।</p>\n<p class=\"typed\"><label for=\"_f-seconds-1\">आपका जवाब</label><input type=\"text\" class=\"field\" id=\"_f-seconds-1\" data-field=\"1\" inputmode=\"decimal\" dir=\"auto\" autocomplete=\"off\" autocapitalize=\"off\" spellcheck=\"false\"><span class=\"unit\">सेकंड</span></p>\n<details class=\"key\"><summary>240 ± 10 सेकंड",
      "id": "calls/listening/check#seconds",
      "page": 2
    }
  ],
  "course": "calls",
  "pages": [
    {
      "id": "calls/listening/opening",
      "title": "कॉल की शुरुआत",
      "url": "calls/listening/opening.html"
    },
    {
      "id": "calls/listening/second",
      "title": "A second",
      "url": "calls/listening/second.html"
    },
    {
      "id": "calls/listening/check",
      "title": "जाँच",
      "url": "calls/listening/check.html"
    }
  ],
  "parts": [
    "अपना जवाब जाँचें",
    "</span></p>\n<h2 class=\"stem\" id=\"",
    "<lyceum-question class=\"q\" id=\"",
    "</summary>\n<ul class=\"keys-l\">\n<li data-field=\"1\" class=\"right\"><p class=\"o-t\"><b>",
    "खुद को परखें",
    "\"><span class=\"k\" aria-hidden=\"true\">",
    "</b></p></li>\n</ul>\n</details>\n</lyceum-question>\n",
    "</p>\n<div class=\"opts\" role=\"radiogroup\" aria-labelledby=\"",
    "\"><input type=\"radio\" name=\"",
    "</h2>\n<p class=\"how\">",
    "</span></label>\n</div>\n<details class=\"key\"><summary>",
    "</span><span class=\"o-t\">",
    "</option><option value=\"",
    "</span></label>\n<label class=\"opt\" data-choice=\"",
    "</summary>\n<ul class=\"keys-l\">\n<li data-choice=\"",
    "\" data-kind=\"choose-one\">\n<p class=\"q-h\"><span>",
    "\" data-question=\"",
    "\" tabindex=\"-1\">",
    "</p><p class=\"say-r\">",
    "</span><span>",
    "पहली बार में हल",
    "नमस्ते",
    "\">\n<label class=\"opt\" data-choice=\"",
    "\" class=\"right\"><p class=\"o-t\">",
    "\" class=\"wrong\"><p class=\"o-t\">",
    "\" value=\"",
    "रुकिए",
    "औसत समय",
    "चुनें",
    "_q-first",
    "_q-greet"
  ]
}
