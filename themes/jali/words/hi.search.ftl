# What the search says in Hindi.

js-search = खोजें
js-search-field = कोर्स, पाठ और सवाल खोजें
js-search-results = जो मिला
js-search-hint = कम से कम एक अक्षर लिखें। स्पेलिंग की छोटी गलती से फ़र्क नहीं पड़ता।
js-search-loading = खोज तैयार हो रही है।
js-search-failed = खोज की लिस्ट नहीं खुली। कनेक्शन देखें, फिर दोबारा लिखें।
js-search-count = { $n ->
    [one] 1 नतीजा
   *[other] { $n } नतीजे
}
js-search-all = { $n ->
    [one] नतीजा पूरे पेज पर देखें
   *[other] सभी { $n } नतीजे देखें
}
js-search-more = { $n } और दिखाएँ
js-search-none = “{ $query }” के लिए कुछ नहीं मिला।
js-search-near = क्या आपका मतलब यह था?
js-search-partly = किसी पेज में ये सारे शब्द नहीं हैं। इनमें सबसे ज़्यादा हैं।
js-search-all-courses = सभी कोर्स देखें
js-search-group-pages = कोर्स और पाठ
js-search-group-terms = शब्दावली
js-search-group-questions = सवाल
js-search-kind-course = कोर्स
js-search-kind-lesson = पाठ
js-search-kind-curriculum = कोर्सों की योजना
js-search-kind-question = सवाल
js-search-kind-term = शब्दावली
js-search-reading = पाठ पढ़े जा रहे हैं: { $total } में से { $n } कोर्स हो गए।
js-search-read = { $total } में से { $n } कोर्स के पाठ देखे गए।
js-search-lost = { $n ->
    [one] कनेक्शन के बिना 1 कोर्स के पाठ नहीं खुले।
   *[other] कनेक्शन के बिना { $n } कोर्स के पाठ नहीं खुले।
}
js-search-further = और कोर्स में देखें
js-search-close = बंद करें
js-search-keys = ↑ ↓ चुनें · Enter खोलें · Esc बंद करें
