# What the review says in Hindi.

js-review-card = कार्ड { $n } / { $total }
js-review-rail = कार्ड { $n } / { $total }। { $right ->
    [0] अभी कोई याद नहीं
   *[other] { $right } याद
}, { $wrong ->
    [0] अब तक कोई नहीं भूले।
   *[other] { $wrong } अभी नहीं।
}
js-review-next-card = अगला कार्ड
js-review-skip = अभी छोड़ें
js-review-suspend = अलग रखें
js-review-suspended = अलग रख दिया। आप इसे अंत में वापस ला सकते हैं।
js-show-answer = जवाब देखें
js-review-think = मन में जवाब कहें, फिर मिलाएँ।
js-review-about = करीब { $minutes } मिनट
js-review-answer = जवाब
js-review-yours = आपने जो लिखा
js-review-back-tomorrow = कल फिर आएगा
js-review-back = { $n } दिन में फिर आएगा, { $day } को
js-review-from = यहाँ से:
js-grade-question = आपको यह कितना याद था?
js-grade-again = भूल गए
js-grade-hard = मुश्किल से
js-grade-good = ठीक
js-grade-easy = आसानी से
js-grade-days = { $n ->
    [1] कल
   *[other] { $n } दिन में
}
js-review-empty = आज कुछ बाकी नहीं
js-review-where-from = सवालों वाले पाठ करने के बाद कार्ड यहाँ आते हैं।
js-review-next = आगे: { $days }।
js-review-tomorrow = कल { $n }
js-review-on = { $day } को { $n }
js-review-backlog = { $n } कार्ड बाकी हैं
js-review-backlog-text = एक बार में { $n } लें; जिन्हें भूलने की संभावना ज़्यादा है, वे पहले आएँगे। या हर दिन थोड़े-थोड़े लें।
js-review-start = { $n } से शुरू करें
js-review-spread = { $n } दिनों में बाँटें
js-review-spread-done = अगले दिनों में बाँट दिया
js-review-done = आज के लिए हो गया
js-review-stopped = यहाँ रुके
js-review-known = { $total } में से { $n } याद।
js-review-more = { $n } और करें
js-review-leave = मेरी पढ़ाई
js-review-aside = { $n } कार्ड अलग रखे
js-review-resume = वापस लाएँ
js-review-resume-card = वापस लाएँ: { $name }
js-review-resumed = आपके रिवीज़न में फिर आएगा
