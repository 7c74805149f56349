# What exams say in Hindi.

js-exam-go-on = जारी रखें
js-exam-begin = शुरू करें
js-exam-begun = आपने शुरू कर दिया है: { $total } में से { $answered } के जवाब दिए।
js-exam-begun-left = { $n } मिनट बाकी हैं।
js-exam-counts = जवाब { $answered }, निशान { $flagged }
js-exam-empty = { $n ->
    [0] सभी { $answered } के जवाब दिए
   *[other] जवाब { $answered }, खाली { $n }
}, निशान { $flagged }
js-exam-to-end = अंत में जाएँ
js-exam-proof = सिर्फ़ इसी डिवाइस पर रखा गया है। यह दिखाता है कि यहाँ क्या जवाब दिए गए, यह नहीं कि स्क्रीन के सामने कौन था।
js-tries-left = { $n ->
    [0] , कोई बाकी नहीं
   *[other] , { $n } बाकी
}
js-tries-left-now = { $n ->
    [1] आपके पास एक कोशिश और है।
   *[other] आपके पास { $n } कोशिशें और हैं।
}
js-tries-none = आपकी सभी कोशिशें पूरी हो गईं। आगे क्या करना है, इस बारे में अपने ट्रेनर से बात करें।
js-tries-from = अगली कोशिश { $time } बजे शुरू हो सकती है।
js-moment = { $day }, { $time }
js-your-tries = आपकी कोशिशें
js-time-left = बाकी समय
js-time-up = समय पूरा हुआ। इतने में जमा करें:
js-time-hide = छिपाएँ
js-time-show = समय दिखाएँ
js-time-minutes = { $n } मिनट
js-time-exact = { $minutes }:{ $seconds }
js-time-half = आधा समय बीत गया। { $n } मिनट बाकी हैं।
js-time-five = पाँच मिनट बाकी हैं।
js-time-one = एक मिनट बाकी है।
js-time-end = समय पूरा हुआ। खत्म करके जमा करने के लिए आपके पास दो मिनट और हैं। आपके जवाब बने रहेंगे।
js-time-used = { $n } मिनट लगे
js-more-time = ज़्यादा समय के साथ: × { $factor }
js-more-open = समय की सीमा के बिना
js-paused = ब्रेक पर
js-paused-time = { $time } बाकी, और घड़ी रुकी हुई है।
js-paused-text = आपके जवाब सहेजे गए हैं। आप यह पेज बंद करके बाद में आगे बढ़ सकते हैं।
js-next = आगे
js-flag-on = सवाल { $n } पर निशान लगा है
js-flag-off = सवाल { $n } से निशान हट गया
js-overview = सभी सवाल
js-cell-answered = जवाब दिया
js-cell-empty = खाली
js-cell-flagged = निशान लगा
js-hand-in-empty = { $n ->
    [1] एक सवाल का जवाब बाकी है। फिर भी जमा करें?
   *[other] { $n } सवालों के जवाब बाकी हैं। फिर भी जमा करें?
}
js-hand-in-all = { $n ->
    [1] सवाल का जवाब दे दिया गया है। अब जमा करें?
   *[other] सभी { $n } सवालों के जवाब दे दिए गए हैं। अब जमा करें?
}
js-hand-in-text = इसके बाद परीक्षा जाँची जाती है, और कुछ बदला नहीं जा सकता।
js-hand-in-not = अभी और जवाब देने हैं
js-answers-after-pass = सही जवाब पास होने के बाद दिखाए जाते हैं।
js-answers-never = यह परीक्षा सही जवाब नहीं दिखाती।
js-paper = आपका पर्चा
js-paper-again = यह पर्चा फिर देखें
js-paper-version = कोर्स का संस्करण { $version }
js-paper-marked = सवाल जैसे थे, आपके जवाब, और सही क्या है।
js-paper-unmarked = सवाल जैसे थे और आपके जवाब। यहाँ वे जाँचे नहीं गए हैं।
js-paper-gone = इस पर्चे के { $n } सवाल अब परीक्षा में नहीं हैं।
js-to-result = नतीजे पर वापस जाएँ
