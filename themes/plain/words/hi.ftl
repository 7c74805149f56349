# What the theme plain says in Hindi.

language-name = हिन्दी
name-of-en = अंग्रेज़ी
name-of-hi = हिन्दी
name-of-ur = उर्दू
choose-language = भाषा
untranslated = इस पेज का अनुवाद अभी नहीं हुआ है। आप इसे इस भाषा में देख रहे हैं: { $language }
skip = सीधे सामग्री पर जाएँ
you-are-in = आप यहाँ हैं
nav-courses = कोर्स
contents = विषय-सूची
nav-learning = मेरी पढ़ाई
nav-review = दोहराव
nav-settings = सेटिंग
nav-search = खोजें
no-courses = यहाँ अभी कोई कोर्स नहीं है।
no-search = इन पेजों में खोज नहीं है। आपका ब्राउज़र हर पेज में शब्द खोज सकता है।
no-record = ये पेज आपके बारे में कुछ नहीं रखते: न जवाब, न प्रगति, न सेटिंग।
objectives = इसके बाद आप यह कर पाएँगे
requires = पहले यह करें:
lesson-of = पाठ { $n }, कुल { $total }
quiz-by-hand = कोई जवाब चुनें, फिर सवाल के नीचे सही जवाब खोलें।
exam-by-hand = काग़ज़ पर जवाब लिखें और अपने ट्रेनर को दें।
pass-text = पास होने के लिए { $n }%
pager-label = पाठ
previous = वापस: { $title }
next = आगे: { $title }
back-to-course = कोर्स पर वापस जाएँ
whole-course = पूरा कोर्स
report-problem = इस पेज की कोई समस्या बताएँ
certificate = प्रमाणपत्र
certificate-exams = { $n ->
    [1] यह परीक्षा पास करने पर मिलता है:
   *[other] यह सभी { $n } परीक्षाएँ पास करने पर मिलता है:
}
certificate-all-course = यह कोर्स पूरा करने पर मिलता है।
certificate-all-curriculum = हर चरण पास करें।
check-certificate = कोड जाँचें
not-found = यह पेज यहाँ नहीं है
not-found-text = हो सकता है पता पुराना हो, या कोई अक्षर छूट गया हो।

## Said inside lessons and quizzes

call-key = मुख्य बात
call-tip = सुझाव
call-note = ध्यान दें
call-warning = सावधान रहें
call-important = ज़रूरी
call-caution = सावधानी
call-example = हल किया हुआ उदाहरण
call-claim = किसी का दावा
call-law = नियम, क़ानूनी सलाह नहीं
call-try = आज काम पर
question-label = सवाल
question-of = { $n } / { $total }
check-label = परखें
check-of = { $n } / { $total }
choose-one = एक जवाब चुनें।
choose-any = जितने जवाब सही हों, सब चुनें।
hint-label = संकेत
hint-of = संकेत { $n } / { $total }
key-summary = अपना जवाब जाँचें
right-answer = सही जवाब
partly-right = आधा सही
not-this-one = यह नहीं
why-heading = क्यों
transcript = लिखित रूप
hours = { $n ->
    [one] { $n } घंटा
   *[other] { $n } घंटे
}
days = { $n } दिन
minutes-short = { $n } मिनट
minutes = { $n } मिनट
lessons-count = { $n } पाठ
questions-count = { $n } सवाल
quizzes-count = { $n } क्विज़
level-starter = शुरुआती
level-working = काम करने वाले
level-advanced = अनुभवी
draft-badge = मसौदा
review-needed = यह अनुवाद अभी जाँचा नहीं गया है।

# Other kinds of questions

how-typed = अपना जवाब लिखें। बड़े-छोटे अक्षर, ख़ाली जगह और छोटे चिह्नों से फ़र्क़ नहीं पड़ता।
how-exact = अपना जवाब अक्षर-अक्षर सही लिखें: बड़े-छोटे अक्षर, ख़ाली जगह और चिह्न गिने जाते हैं।
how-number = कोई संख्या लिखें।
how-match = हर एक के लिए चुनें कि उसके साथ क्या जाता है।
how-sort = हर एक के लिए चुनें कि वह कहाँ जाता है।
how-gaps = हर ख़ाली जगह भरें।
how-order = चरणों को सही क्रम में रखें।
how-lines = जितनी पंक्तियाँ सही हों, सब चुनें।
your-answer = आपका जवाब
choose = चुनें
gap-n = ख़ाली जगह { $n }
position-of = इसका स्थान: { $text }
true = सही
false = ग़लत

# Answers that are kept and never marked

how-rating = हर पंक्ति को आँकें। कोई जवाब सही या ग़लत नहीं है।
how-open = अपने शब्दों में जवाब दें।
how-open-words = अपने शब्दों में जवाब दें, क़रीब { $n } शब्द।
compare-model = नमूने के जवाब से मिलाएँ
rate-step = , { $total } में से { $n }
rate-between = , { $total } में से { $n }, { $low } और { $high } के बीच
not-sure = पक्का नहीं
scale-agree5-1 = बिल्कुल असहमत
scale-agree5-2 = असहमत
scale-agree5-3 = न सहमत, न असहमत
scale-agree5-4 = सहमत
scale-agree5-5 = पूरी तरह सहमत
scale-often4-1 = बहुत कम
scale-often4-2 = कभी-कभी
scale-often4-3 = अक्सर
scale-often4-4 = लगभग हमेशा
scale-sure3-1 = शायद ही
scale-sure3-2 = काफ़ी हद तक
scale-sure3-3 = पूरा यक़ीन
scale-yesno-1 = नहीं
scale-yesno-2 = हाँ

# Surveys

survey-key = आपके जवाब क्या कहते हैं
statements-count = { $n } कथन
only-you = इसे सिर्फ़ आप देख सकते हैं
survey-by-hand = जो ठीक लगे उसे चुनें और हर भाग के नीचे पढ़ें कि उसके बारे में क्या कहा गया है। स्क्रिप्ट के बिना यहाँ कुछ सहेजा या गिना नहीं जाता।
advice-low = अगर आपके जवाब निचले सिरे पर हैं
advice-mid = अगर आपके जवाब बीच में हैं
advice-high = अगर आपके जवाब ऊपरी सिरे पर हैं

## Scenarios

role-play = रोल-प्ले
scenario-by-hand = पहला दृश्य पढ़ें, चुनें कि आप क्या कहेंगे, और उसके पास लिखे नंबर पर जाएँ।
scenario-begins = आप इनसे शुरू करते हैं: { $meters }।
scenario-passes = पास होने के लिए अंत तक कम से कम इतना रखें: { $meters }।
go-to = { $n } पर जाएँ
what-this-did = इससे क्या हुआ
scenario-end = समाप्त
scenario-end-failed = समाप्त। इस बार बात नहीं बनी।

## Plans and checklists

at-work = काम पर
checklist = चेकलिस्ट
by-when = कब तक
plan-without-script = स्क्रिप्ट के बिना आपका लिखा यहाँ सहेजा नहीं जाता। इसे प्रिंट करें, या लिख लें।
sign-name = नाम
sign-day = तारीख़
sign-trainer = ट्रेनर के हस्ताक्षर
sign-by = हस्ताक्षर

curricula = यह रास्ता कहाँ ले जाता है
stage-number = चरण { $n }
opens-after = “{ $title }” पास होने पर खुलता है।
choose-of = { $total } में से { $n } चुनें
by-day = दिन { $n } तक
must-be-valid = प्रमाणपत्र मान्य होना चाहिए
must-be-known = प्रमाणपत्र नया करते समय भी याद हो
take-again = इस चरण में फिर से करना है
optional = चाहें तो

browse-role = किसके लिए
browse-level = स्तर
browse-topic = विषय
browse-length = समय
browse-role-title = { $name } के लिए कोर्स
browse-level-title = स्तर: { $name }
browse-topic-title = विषय: { $name }
browse-length-title = { $name }
browse-language = भाषा
browse-language-title = { $name } में कोर्स
length-short = एक घंटे तक
length-middle = एक से दो घंटे
length-long = दो घंटे से ज़्यादा
all-courses-title = सभी कोर्स

## शब्दावली

glossary = शब्दावली
terms-count = { $n } शब्द
glossary-letters = किसी अक्षर पर जाएँ
glossary-find = शब्द खोजें
glossary-used = इन पाठों में:
glossary-more = और { $n } पाठ
term-asked = “{ $name }” का मतलब क्या है?

# between the parts of a list
comma = {", "}
