# Every word the scripts say in Hindi. All names begin with js-.

## How safe the record is

js-saving = सहेजा जा रहा है
js-saved = इस डिवाइस पर सहेजा गया, { $time } बजे
js-saved-weak = सहेजा गया, पर अगले एक मिनट में बिजली गई तो यह खो सकता है
js-not-saved = सहेजा नहीं गया: यह ब्राउज़र सहेजने नहीं देता
js-not-saved-banner = आप यहाँ जो कर रहे हैं, वह सहेजा नहीं जा रहा: यह ब्राउज़र सहेजने नहीं देता या उसमें जगह नहीं बची। आप आगे बढ़ सकते हैं; पेज बंद करने से पहले अपना रिकॉर्ड डाउनलोड कर लें।
js-alone-banner = डिस्क से खोलने पर यह ब्राउज़र हर पेज को अलग रखता है, इसलिए आपकी प्रगति दूसरे पेजों पर नहीं दिखेगी। अपना रिकॉर्ड डाउनलोड करें, या ये पेज किसी दूसरे ब्राउज़र में खोलें।
js-download-record = मेरा रिकॉर्ड डाउनलोड करें

## Status

js-status-todo = शुरू नहीं किया
js-status-part = चल रहा है
js-status-done = पूरा हुआ
js-status-passed = पास
js-status-failed = अभी पास नहीं
js-status-expired = प्रमाणपत्र की मियाद पूरी हो गई
js-status-again = फिर से करना है
js-status-known = अब भी याद है, छोड़ें
js-status-refresh = फिर से देखें
js-status-locked = अभी नहीं खुला
js-passed-on = { $day } को पास
js-valid-until = { $day } तक मान्य
js-by-day = दिन { $n } तक
js-by-date = दिन { $n }: { $day } तक
js-curriculum-now = चरण { $n } / { $total }: { $title }। { $asked } में से { $met } पूरे।
js-curriculum-whole = आपने हर चरण पास कर लिया है।
js-path-begins = आपका पहला दिन { $day } है।
js-path-day = दिन { $n }, कुल { $total }।
js-path-today = { $n ->
    [0] आज का सब काम पूरा है।
    [one] आज के लिए 1 काम और।
   *[other] आज के लिए { $n } काम और।
}
js-path-late = { $n ->
    [one] पिछले दिनों का 1 काम बाकी है।
   *[other] पिछले दिनों के { $n } काम बाकी हैं।
}
js-path-over = { $total } दिन पूरे हो गए। { $n ->
    [one] 1 काम अभी बाकी है।
   *[other] { $n } काम अभी बाकी हैं।
}
js-to-certificate = अपना प्रमाणपत्र देखें
js-renewal-some = { $n ->
    [0] ये पाठ फिर से देखें, फिर परीक्षा पास करें।
    [one] { $total } में से 1 पाठ आपको अब भी याद है: उसे छोड़ दें। ये पाठ फिर से देखें, फिर परीक्षा पास करें।
   *[other] { $total } में से { $n } पाठ आपको अब भी याद हैं: उन्हें छोड़ दें। ये पाठ फिर से देखें, फिर परीक्षा पास करें।
}
js-renewal-all = आपको हर पाठ अब भी याद है: कुछ भी दोबारा पढ़ने की ज़रूरत नहीं। परीक्षा पास करें, और नया प्रमाणपत्र आपका।
js-start-with = शुरू करें: { $title }
js-best = सबसे अच्छा { $n }%
js-again-from = दोबारा { $time } बजे से
js-course-part = { $total } में से { $n } पूरे

## Going on

js-greeting-morning = सुप्रभात
js-greeting-afternoon = नमस्कार
js-greeting-evening = शुभ संध्या
js-continue = जारी रखें
js-continue-at = जारी रखें: { $title }
js-look-again = दोबारा देखें
js-see-result = अपना नतीजा देखें
js-place-lesson = पाठ { $n }, कुल { $total }, { $minutes ->
    [0] छोटा सा
   *[other] { $minutes } मिनट
}
js-place-pretest = शुरू करने से पहले
js-place-quiz = क्विज़
js-place-exam = परीक्षा
js-place-scenario = रोल-प्ले
js-place-survey = सर्वे
js-changed = आपके करने के बाद बदला है
js-changed-lessons = { $n ->
    [1] आपके करने के बाद एक पाठ बदला है
   *[other] आपके करने के बाद { $n } पाठ बदले हैं
}
js-changed-lesson = आपने इसे पूरा किया था, उसके बाद यह पाठ बदला है। आपने जो किया, वह अब भी गिना जाता है। इसे फिर पढ़ें, और अंत में बताएँ।
js-read-it-again = मैंने इसे फिर पढ़ लिया
js-marked-again = फिर से पढ़ा हुआ माना गया
js-minutes-short = { $n } मिनट
js-due-review = रिवीज़न
js-due-cards-why = { $n } कार्ड, करीब { $minutes } मिनट
js-due-review-go = दोहराएँ
js-plan-today = आज के लिए तय
js-plan-look = इसे देखें
js-read-again-go = फिर से पढ़ें
js-skills-steady = { $total } में से { $n } पक्के
js-skills-more = { $n } और
js-skill-new = नया
js-skill-learning = सीख रहे हैं
js-skill-steady = पक्का
js-skill-due = दोहराना बाकी
js-skill-comes-back = आपके रिवीज़न में फिर आएगा
js-skill-read = पढ़ें: { $title }
js-week-learned = सीखा
js-week-new = नया हफ़्ता। दस मिनट से अच्छी शुरुआत होती है।
js-week-days = इस हफ़्ते { $n } दिन
js-week-of = इस हफ़्ते { $total } में से { $n } दिन
js-week-full = इस हफ़्ते { $n } दिन, जैसा आपने तय किया था
js-week-did = { $n ->
    [0] { $answered } जवाब
   *[other] { $n } पाठ, { $answered } जवाब
}
js-results-all = सभी { $n } दिखाएँ
js-copied-on = आपकी पिछली प्रति { $day } की है।
js-copied-never = आपके पास अभी कोई प्रति नहीं है।
js-copy-first = { $day } से आपके रिकॉर्ड में { $n } नई एंट्री हैं, और वे सिर्फ़ इसी ब्राउज़र में हैं।
js-copy-again = { $day } की आपकी पिछली प्रति के बाद { $n } नई एंट्री हुई हैं।
js-you-were-here = आप यहाँ थे
js-undone = अब पूरा हुआ नहीं माना जाता

## Questions

js-check = जाँचें
js-hint = { $total ->
    [1] संकेत
   *[other] संकेत ({ $n } / { $total })
}
js-right-answer = सही जवाब
js-also-right = यह भी सही
js-your-answer = आपका जवाब
js-partly-answer = आपका जवाब: आधा सही
js-verdict-right = सही
js-verdict-partly = आधा सही
js-verdict-wrong = अभी नहीं
js-verdict-kept = सहेजा गया
js-keep = मेरा जवाब सहेजें
js-change-answer = मेरा जवाब बदलें
js-model-answer = मिलाने के लिए नमूने का जवाब
js-try-again = फिर कोशिश करें
js-go-on = आगे बढ़ें
js-answered-on = आपने इसका जवाब { $day } को दिया था।
js-answered-earlier = आपने इस सवाल के पुराने रूप का जवाब { $day } को दिया था।
js-error-title = गड़बड़ी:
js-error-heading = एक गड़बड़ी है।
js-error-one = पहले कोई जवाब चुनें
js-error-any = पहले कम से कम एक जवाब चुनें
js-error-rate = पहले इस पर नंबर चुनें: { $name }
js-error-open = पहले अपना जवाब लिखें
js-error-typed = पहले अपना जवाब लिखें
js-error-field = पहले इसका जवाब दें: { $name }
js-right-is = सही जवाब:
js-place-is = सही जगह:
js-right-order = सही क्रम
js-count-right = { $total } में से { $n } सही
js-count-placed = { $total } में से { $n } सही जगह पर
js-move-up = ‘{ $name }’ को ऊपर ले जाएँ
js-move-down = ‘{ $name }’ को नीचे ले जाएँ
js-moved = { $name }, अब { $n } / { $total }
js-sure-question = आपको कितना यकीन है?
js-sure-guess = अंदाज़ा
js-sure-fairly = काफ़ी हद तक
js-sure-sure = पूरा यकीन

## Quizzes

js-question-of = सवाल { $n } / { $total }
js-question-n = सवाल { $n }
js-count = { $n } / { $total }
js-next-question = अगला सवाल
js-finish = खत्म करें
js-keys = कीबोर्ड पर: अंक से चुनें, Enter से जाँचें, H से संकेत
js-quiz-resumed = आप वहीं से आगे बढ़ रहे हैं जहाँ छोड़ा था।
js-rail = सवाल { $n } / { $total }। { $right ->
    [0] अभी कोई सही नहीं
   *[other] { $right } सही
}, { $wrong ->
    [0] अब तक कोई गलत नहीं।
   *[other] { $wrong } अभी नहीं।
}
js-answered-of = { $total } में से { $n } के जवाब दिए
js-pace = सवाल कैसे दिखें
js-pace-one = एक बार में एक
js-pace-all = सब एक पेज पर
js-score = { $n }
js-score-of-right = / { $total } सही
js-score-of-points = / { $total } अंक
js-score-right = { $total } में से { $n } सही
js-score-points = { $total } में से { $n } अंक
js-rail-all = { $total } में से { $n } के जवाब दिए। { $right ->
    [0] अभी कोई सही नहीं
   *[other] { $right } सही
}, { $wrong ->
    [0] अब तक कोई गलत नहीं।
   *[other] { $wrong } अभी नहीं।
}
js-score-words = { $total } में से { $n }
js-result-passed = पास। { $pass }% चाहिए थे।
js-result-failed = अभी पास नहीं। { $pass }% चाहिए।
js-result-done = सब हो गए।
js-result-pretest = यहाँ से आपकी शुरुआत है। बाकी जवाब कोर्स में मिलेंगे।
js-result-practice = गलत हुए सवालों का अभ्यास पूरा। आपका नतीजा वही रहता है।
js-gain-up = +{ $n } प्रतिशत अंक
js-gain-down = −{ $n } प्रतिशत अंक
js-gain-same = पहले जितने ही
js-gain-before = कोर्स से पहले
js-gain-now = अब
js-no-answer = कोई जवाब नहीं
js-look-again-at = { $n } सवाल फिर से देखें
js-in-review = { $n ->
    [1] यह आपके रिवीज़न में फिर आएगा
   *[other] ये आपके रिवीज़न में फिर आएँगे
}
js-all-right = हर जवाब सही था।
js-better = बेहतर जवाब
js-by-skill = हुनर के हिसाब से
js-read-first = यह आप यहाँ सीखेंगे:
js-read-again = फिर से पढ़ें:
js-read-again-at = फिर से पढ़ें: { $title }
js-go-on-to = आगे बढ़ें: { $title }
js-try-wrong = सिर्फ़ गलत वाले फिर करें
js-screen-right = सही: { $numbers }।
js-screen-wrong = अभी नहीं: { $numbers }।

## Surveys

js-hand-in = जमा करें
js-survey-again-due = इसे फिर से भरने का समय है
js-survey-again = अभी फिर भरें
js-print = प्रिंट करें

## Review

js-due = { $n } कार्ड बाकी
js-due-cards = { $n } कार्ड दोहराएँ, करीब { $minutes } मिनट

## Exams

js-pause = ब्रेक लें
js-back = पीछे
js-flag = निशान लगाएँ

## Certificates

js-certificate-locked = अभी बंद
js-certificate-valid = मान्य
js-certificate-until = { $day } तक मान्य
js-certificate-soon = { $n ->
    [0] मियाद आज पूरी होती है
    [1] मियाद कल पूरी होती है
   *[other] मियाद { $n } दिन में पूरी होगी
}
js-certificate-expired = मियाद { $day } को पूरी हो गई
js-certificate-renew-at = नया करें: { $title }
js-certificate-renew-button = नया करें
js-certificate-renew-course = प्रमाणपत्र नया करें: { $title }
js-certificate-strip = आपका प्रमाणपत्र { $day } तक मान्य है।
js-certificate-strip-expired = आपका प्रमाणपत्र { $day } तक मान्य था।

## Audio

js-audio-play = चलाएँ: { $title }
js-audio-pause = रोकें: { $title }
js-audio-place = रिकॉर्डिंग में जगह
js-audio-at = { $length } में से { $at }

## Plans and checklists

js-plan-gone = एक योजना जो अब इस पाठ में नहीं है
js-plan-earlier = इस योजना के पुराने रूप के लिए
js-plan-draft = दिन अभी तय नहीं: कोई दिन चुनें
js-plan-planned = { $day } के लिए तय
js-plan-past = { $day } बीत गया। क्या यह हो गया, या कोई और दिन ठीक रहेगा?
js-plan-done = हो गया
js-plan-again = अभी नहीं हुआ
js-plan-mark-done = हो गया, निशान लगाएँ
js-plan-not-done = असल में नहीं हुआ
js-plan-calendar = कैलेंडर में जोड़ें
js-ticked = { $total } में से { $n } पर निशान
js-ticked-all = सभी { $total } पर निशान
js-written-on = { $day } को लिखा

## What is stored

js-stored-pages = पूरे किए पाठ
js-stored-answers = दिए गए जवाब
js-stored-attempts = पूरी की गई परीक्षाएँ, रोल-प्ले और सर्वे
js-stored-notes = आपका अपना लिखा
js-stored-events = कुल एंट्री
js-stored-size = आपके रिकॉर्ड का आकार
js-kilobytes = { $n } KB
js-stored-copy = फ़ाइल में पिछली प्रति
js-stored-no-copy = अभी कोई नहीं
js-stored-damaged = खराब एंट्री, अलग रखी गईं
js-download-damaged = { $n } डाउनलोड करें
js-state-kept-word = सुरक्षित
js-state-kept = ब्राउज़र ने वादा किया है कि वह आपका रिकॉर्ड अपने आप नहीं मिटाएगा।
js-state-may-go-word = सहेजा गया है, पर ब्राउज़र इसे मिटा सकता है
js-state-may-go = बिजली जाने या पेज बंद होने से आपका रिकॉर्ड नहीं खोता। इस डिवाइस पर जगह कम पड़े तो ब्राउज़र इसे बिना पूछे मिटा सकता है।
js-state-weak-word = कमज़ोर जगह में सहेजा गया
js-state-weak = यहाँ ब्राउज़र का डेटाबेस काम नहीं करता, इसलिए आपका रिकॉर्ड कमज़ोर जगह में है: बिजली जाने पर आखिरी एक मिनट खो सकता है।
js-state-alone-word = हर पेज का अलग सहेजा गया
js-state-alone = ये पेज डिस्क से खोले गए हैं, और Firefox ऐसे हर पेज को अलग रखता है: एक पेज पर आप जो करते हैं, वह दूसरे पेज नहीं जानते। इन्हें किसी दूसरे ब्राउज़र में या वेब पते से खोलें।
js-state-none-word = सहेजा नहीं जा रहा
js-state-none = यह ब्राउज़र सहेजने नहीं देता, या जगह नहीं बची। आप आगे बढ़ सकते हैं; पेज बंद करने से पहले अपना रिकॉर्ड डाउनलोड करें।
js-state-file = ये पेज डिस्क से खोले गए हैं। डिस्क से खोले गए सारे पेज इस ब्राउज़र में एक ही जगह इस्तेमाल करते हैं।
js-state-plain = ये पेज बिना सुरक्षा वाले कनेक्शन (http) से आए हैं। ब्राउज़र ऐसे पेजों से कोई वादा नहीं करते, इसलिए समय-समय पर प्रति रखें।
js-state-safari = यह ब्राउज़र उन साइटों का डेटा मिटा देता है जो सात दिन तक नहीं खोली गईं।
js-state-add-ios = इन पेजों को हफ़्ते में कम से कम एक बार खोलें, या प्रति रखें। होम स्क्रीन पर आइकन से याद रहता है (शेयर दबाएँ, फिर “Add to Home Screen”); जहाँ वह अलग ऐप की तरह खुलता है, वहाँ कुछ नहीं मिटता, पर वह खाली रिकॉर्ड से शुरू होता है: पहले अपना रिकॉर्ड डाउनलोड करें और वहाँ ले आएँ।
js-state-add = इन पेजों को हफ़्ते में कम से कम एक बार खोलें, या प्रति रखें। Dock में जोड़ने पर (File मेन्यू में) ये अलग ऐप बन जाते हैं, जिसका डेटा नहीं मिटता, पर वह खाली रिकॉर्ड से शुरू होता है: पहले अपना रिकॉर्ड डाउनलोड करें और वहाँ ले आएँ।
js-keep-here = ब्राउज़र से इसे सहेजे रखने को कहें
js-keep-refused = ब्राउज़र ने वादा नहीं किया। समय-समय पर अपना रिकॉर्ड डाउनलोड करें।
js-record-locking = फ़ाइल पर ताला लगाया जा रहा है। इसमें थोड़ा समय लगता है।
js-record-made = फ़ाइल { $name } बन गई। डाउनलोड कहाँ रखे जाते हैं, यह आपका ब्राउज़र बताता है।
js-record-made-locked = फ़ाइल { $name } बन गई, और यह सिर्फ़ आपके पासफ़्रेज़ से खुलती है।
js-erase-question = इन पेजों ने इस डिवाइस पर जो कुछ रखा है, सब मिटा दें?

## Role-plays

js-level-1 = बहुत कम
js-level-2 = कम
js-level-3 = मध्यम
js-level-4 = ज़्यादा
js-level-5 = बहुत ज़्यादा

## शब्दावली

js-term-close = बंद करें
js-term-more = शब्दावली खोलें
js-terms-found = { $total } में से { $n } शब्द
js-terms-none = इन अक्षरों वाला कोई शब्द नहीं है।
# between the parts of a list
js-comma = {", "}
