# Every word the theme says in Hindi, but for the scripts’ own (hi.scripts.ftl). Polite form; terms of the trade stay in Latin letters.

## On every page

skip = सीधे मुख्य हिस्से पर जाएँ
language-name = हिन्दी
name-of-en = अंग्रेज़ी
name-of-hi = हिन्दी
name-of-ur = उर्दू
choose-language = भाषा
untranslated = इस पेज का अनुवाद अभी नहीं हुआ है। आप इसे इस भाषा में देख रहे हैं: { $language }
nav-main = मुख्य
nav-bar = मुख्य, नीचे
nav-home = होम
nav-courses = कोर्स
nav-learning = मेरी पढ़ाई
nav-review = रिवीज़न
nav-settings = सेटिंग
nav-search = खोजें
search-field = कोर्स, पाठ और सवाल खोजें
search-needs-script = यह खोज स्क्रिप्ट से चलती है, और आपका ब्राउज़र यहाँ कोई नहीं चलाता। सभी कोर्स नीचे हैं।
nav-lessons = पाठ
theme-toggle = हल्का या गहरा रंग
you-are-in = आप यहाँ हैं
report-problem = इस पेज की कोई समस्या बताएँ
what-is-stored = यहाँ क्या सहेजा जाता है
version = संस्करण { $version }
changed = बदला गया: { $date }
date = { $day } { $month } { $year }
month-01 = जनवरी
month-02 = फ़रवरी
month-03 = मार्च
month-04 = अप्रैल
month-05 = मई
month-06 = जून
month-07 = जुलाई
month-08 = अगस्त
month-09 = सितंबर
month-10 = अक्टूबर
month-11 = नवंबर
month-12 = दिसंबर

## Home

hero-title = काम सीखें। आगे बढ़ें।
start-at = शुरू करें: { $title }
all-courses = सभी कोर्स देखें
continue = जारी रखें
courses-count = { $n } कोर्स
no-courses = यहाँ अभी कोई कोर्स नहीं है।
fact-short = छोटे पाठ
fact-short-text = ज़्यादातर पाठ दस मिनट से कम के हैं। कहीं भी रुकें और बाद में आगे बढ़ें।
fact-answers = सवाल जो जवाब भी देते हैं
fact-answers-text = हर जवाब बताता है कि वह क्यों काम का है, या क्यों लुभाता है।
fact-private = सिर्फ़ आपका
fact-private-text = साइन-अप नहीं करना है। आप जो करते हैं, वह इसी डिवाइस पर रहता है।

## Course

for-roles = इनके लिए: { $roles }
level = स्तर: { $level }
objectives = इस कोर्स का मकसद
objectives-more = और { $n } बातें
requires = पहले यह करें
about-course = इस कोर्स के बारे में
to-pass = क्विज़ और परीक्षाएँ
pass-text = पास होने के लिए { $n }%
authors = लेखक
changed-since-text = आपने जो किया, वह अब भी गिना जाता है। समय मिलने पर इसे फिर पढ़ें, और पाठ के अंत में बताएँ।
news = क्या बदला
to-begin = शुरुआत
to-finish = अंत में

## Curriculum

curricula = आप कहाँ पहुँच सकते हैं
your-path = आपका रास्ता
stages-count = { $n } चरण
hours-about = करीब { $n ->
    [1] 1 घंटा
   *[other] { $n } घंटे
}
stage-number = चरण { $n }
opens-after = “{ $title }” पास होने पर खुलता है।
open-anyway = आप अभी भी सब कुछ देख सकते हैं, पर गिना तभी जाएगा जब यह चरण खुल जाए।
choose-of = { $total } में से { $n } चुनें
by-day = दिन { $n } तक
of-course = { $title } में
must-be-valid = प्रमाणपत्र मान्य होना चाहिए
must-be-known = प्रमाणपत्र नया करते समय भी याद होना चाहिए
take-again = इस चरण में फिर से करना है
optional = चाहें तो
first-day = मेरा पहला दिन
print-plan = योजना के रूप में प्रिंट करें

## Lesson

lesson-of = पाठ { $n }, कुल { $total }
checks-count = { $n } सवाल
on-this-page = इस पेज पर
whole-course = पूरा कोर्स
aim = इस पाठ का मकसद
pager-label = पिछला और अगला
previous = वापस:
next = आगे: { $title }
back-to-course = कोर्स पर वापस जाएँ
mark-done = पूरा हुआ, आगे बढ़ें
done = पूरा हुआ
undo = वापस लें

## Quiz

leave = छोड़ें
quiz-by-hand = कोई जवाब चुनें, फिर सवाल के नीचे सही जवाब खोलें।

## Review

stop = रोकें
review-lead = जिन सवालों के जवाब आप दे चुके हैं, वे यहाँ लौटते हैं: हर सवाल उसी दिन, जब आप उसे भूलने लगते हैं।
review-needs-script = इस पेज को स्क्रिप्ट चाहिए, और आपका ब्राउज़र यहाँ उन्हें नहीं चलाता। पाठ और क्विज़ फिर भी पूरे पढ़े जा सकते हैं।

## Exams

exam-rules = शुरू करने से पहले
exam-drawn = हर कोशिश में { $total } में से नए चुने जाते हैं
exam-no-limit = समय की कोई सीमा नहीं।
exam-stop = आप कभी भी रुक सकते हैं और बाद में आगे बढ़ सकते हैं।
exam-clock-pauses = आप बीच में ब्रेक ले सकते हैं: घड़ी रुक जाती है, पेज बंद करने पर भी।
exam-clock-runs = पेज बंद करने पर घड़ी नहीं रुकती।
exam-tries = { $n ->
    [one] एक कोशिश
   *[other] { $n } कोशिशें
}
exam-tries-any = जितनी बार चाहें, कोशिश करें
exam-wait = पास न होने पर अगली कोशिश { $time } बाद शुरू हो सकती है।
exam-feedback = जमा करने से पहले कुछ जाँचा नहीं जाता; तब तक आप वापस जाकर कोई भी जवाब बदल सकते हैं।
exam-answers-always = उसके बाद आपको सभी सही जवाब दिखते हैं।
exam-answers-after_pass = पास होने के बाद आपको सभी सही जवाब दिखते हैं।
exam-answers-never = सही जवाब नहीं दिखाए जाते, सिर्फ़ यह कि हर हुनर में आप कैसे रहे।
exam-kept = हर जवाब तुरंत इसी डिवाइस पर सहेजा जाता है। बिजली चली जाए, तो आप वहीं से आगे बढ़ते हैं।
exam-more = और समय चाहिए?
exam-more-open = कोई सीमा नहीं
exam-more-noted = शुरू करने से पहले चुनें। आपका चुनाव नतीजे पर लिखा जाता है।
exam-begin = शुरू करें
exam-last = मेरा पिछला नतीजा देखें
exam-by-hand = यह परीक्षा स्क्रिप्ट से जाँची जाती है, और आपका ब्राउज़र यहाँ उन्हें नहीं चलाता। आप नीचे सवाल पढ़ सकते हैं, कागज़ पर जवाब लिखकर अपने ट्रेनर को दे सकते हैं।
exam-honest = ब्राउज़र की परीक्षा क्या साबित नहीं कर सकती
exam-honest-text = आप अपने ही ब्राउज़र में जवाब देते हैं, और नतीजा सिर्फ़ इसी डिवाइस पर रहता है। वह दिखाता है कि यहाँ क्या जवाब दिए गए। वह यह साबित नहीं कर सकता कि स्क्रीन के सामने कौन था, न यह कि किसी ने मदद नहीं की; उसके लिए परीक्षा ट्रेनर के सामने दें।
exam-certificate = सभी परीक्षाएँ पास करने पर यह कोर्स प्रमाणपत्र देता है।
exam-to-certificate = अपना प्रमाणपत्र देखें
pretest-rule = कोई स्कोर नहीं: न कोई पास होता है, न फ़ेल।
pretest-empty = जो अभी नहीं जानते, उसे खाली छोड़ें।
pretest-answers = जवाब कोर्स में मिलेंगे।
pretest-offer = शुरू करने से पहले
pretest-offer-text = { $n } छोटे सवाल, कोई स्कोर नहीं
pretest-try = आज़माएँ

## My learning

learning-lead = कहाँ से आगे बढ़ना है, क्या बाकी है, और अब आप क्या कर सकते हैं।
this-week = इस हफ़्ते
choose-days = अपने दिन चुनें
choose-days-text = आप किन दिनों में सीखना चाहते हैं? बाकी दिन आराम के हैं।
due-now = अभी बाकी
skills = आप क्या कर सकते हैं
skills-text = “पक्का” का मतलब: आपके पिछले 5 में से 4 जवाब सही थे। हर सवाल दिन में एक ही बार गिना जाता है।
my-record = आपका रिकॉर्ड
my-record-text = इस पेज की हर चीज़ सिर्फ़ इसी ब्राउज़र में रहती है, और कहीं नहीं। ब्राउज़र साफ़ हो जाए या फ़ोन खो जाए, तो फ़ाइल में रखी प्रति काम आती है।
copy-heading = अपने रिकॉर्ड की प्रति रखें
copy-later = आज नहीं
learning-needs-script = इस पेज को स्क्रिप्ट चाहिए, और आपका ब्राउज़र यहाँ उन्हें नहीं चलाता। पाठ और क्विज़ फिर भी पूरे पढ़े जा सकते हैं।
learning-empty = यहाँ अभी कुछ नहीं है। कोई पाठ खोलें, वह यहाँ आपका इंतज़ार करेगा।
choose-course = कोई कोर्स चुनें
in-progress = चल रहा है
results = नतीजे
my-plans = मेरी योजनाएँ
my-checklists = चेकलिस्ट
my-reflections = मेरे अपने शब्दों में
print = प्रिंट करें
result-when = कब
result-what = क्या
result-how = नतीजा
result-time = समय

## Certificates

my-certificates = प्रमाणपत्र
renewal = अपना प्रमाणपत्र नया करें
certificates-expiring = प्रमाणपत्र जिनकी मियाद जल्द पूरी होगी
certificate = प्रमाणपत्र
certificate-of = पूर्णता प्रमाणपत्र
certificate-locked = अभी बंद
certificate-lasts = यह { $n } महीने मान्य रहता है।
certificate-stays = इसकी कोई मियाद नहीं है।
certificate-opens = यह कैसे मिलता है
certificate-exams = { $n ->
    [1] परीक्षा पास करें।
   *[other] सभी { $n } परीक्षाएँ पास करें।
}
certificate-all-course = इस कोर्स में सब कुछ पूरा करें।
certificate-all-curriculum = हर चरण पास करें।
certificate-needs-script = आपका प्रमाणपत्र आपके ब्राउज़र में बनता है, उससे जो आपने यहाँ किया। यह ब्राउज़र स्क्रिप्ट नहीं चलाता।
certificate-whose = आपका नाम, जैसा प्रमाणपत्र पर लिखा जाए
certificate-put = नाम लिखें
certificate-how = यह आपके रिकॉर्ड के साथ इसी डिवाइस पर रहता है। आपसे सिर्फ़ एक बार पूछा जाता है।
certificate-name-missing = पहले अपना नाम लिखें।
certificate-cancel = जैसा है, वैसा रहने दें
certificate-print = प्रिंट करें या PDF के रूप में सहेजें
certificate-rename = नाम बदलें
certificate-your-name = आपका नाम
certificate-did-course = ने यह कोर्स पूरा किया है
certificate-did-curriculum = ने इसके सभी चरण पास किए हैं
certificate-day-result = नतीजा और दिन
certificate-version = कोर्स का संस्करण { $version }
certificate-self-course = अपनी गति से किया गया कोर्स, सीखने वाले के अपने ब्राउज़र में; रिकॉर्ड उसके अपने डिवाइस पर।
certificate-self-curriculum = अपनी गति से किए गए कोर्स, सीखने वाले के अपने ब्राउज़र में; रिकॉर्ड उसके अपने डिवाइस पर।
certificate-earlier = इसी के दूसरे प्रमाणपत्र
certificate-copy-heading = जाँचने वाले के लिए टेक्स्ट
certificate-copy-text = जिसे यह टेक्स्ट मिले, वह इसे “कोड जाँचें” में डालकर देख सकता है कि कुछ गलत टाइप नहीं हुआ। इसमें आपका नाम और नतीजा लिखा है।
certificate-copy = कॉपी करें
certificate-honest = यह क्या दिखाता है, और क्या नहीं दिखा सकता
certificate-honest-text = यह दिखाता है कि इस ब्राउज़र में क्या जवाब दिए गए। कोड दिखाता है कि प्रमाणपत्र उतारते समय कुछ गलत टाइप नहीं हुआ। दोनों में से कोई यह साबित नहीं करता कि स्क्रीन के सामने कौन था, और जो जानता है कि ये पेज कैसे चलते हैं, वह ऐसा पेज बना सकता है। जहाँ सबूत चाहिए, वहाँ परीक्षा ट्रेनर के सामने दें, और प्रिंट पर ट्रेनर के हस्ताक्षर लें।

## Checking a certificate

check-certificate = कोड जाँचें
check-lead = क्या प्रमाणपत्र का कोड और उस पर लिखे शब्द आपस में मेल खाते हैं?
check-needs-script = जाँच आपके ब्राउज़र में होती है, और यह ब्राउज़र स्क्रिप्ट नहीं चलाता।
check-paste = प्रमाणपत्र का टेक्स्ट यहाँ डालें
check-paste-how = वह टेक्स्ट जो सीखने वाले अपने प्रमाणपत्र से कॉपी करते हैं, या उसकी आखिरी लाइन। वह तुरंत जाँचा जाता है।
check-type = या जो उस पर लिखा है, उसे टाइप करें
check-course = कोर्स
check-name = नाम
check-day = दिन
check-percent = नतीजा, प्रतिशत में
check-percent-how = प्रमाणपत्र पर न लिखा हो, तो खाली छोड़ें।
check-version = कोर्स का संस्करण
check-version-how = प्रमाणपत्र पर न लिखा हो, तो खाली छोड़ें।
check-code = कोड
check = जाँचें
check-clear = नए सिरे से शुरू करें
check-honest = यह जाँच क्या बता सकती है
check-honest-text = यह शब्दों से कोड फिर से निकालती है, यहीं आपके ब्राउज़र में, इंटरनेट हो या न हो। अगर दोनों मेल खाते हैं, तो कुछ गलत टाइप नहीं हुआ। इससे यह साबित नहीं होता कि कोर्स किसने किया: कोड हस्ताक्षर नहीं है, और जो जानता है कि ये पेज कैसे चलते हैं, वह कोड बना सकता है। पक्का करने के लिए ट्रेनर से पूछें।

## Settings

settings-need-script = इन सेटिंग को स्क्रिप्ट चाहिए, और आपका ब्राउज़र यहाँ उन्हें नहीं चलाता। ब्राउज़र का अपना ज़ूम और रंग फिर भी काम करते हैं।
set-looks = कैसा दिखे
set-theme = हल्का या गहरा रंग
theme-system = इस डिवाइस जैसा
theme-light = हल्का
theme-dark = गहरा
set-text = अक्षरों का आकार
text-1 = छोटा
text-2 = सामान्य
text-3 = बड़ा
text-4 = सबसे बड़ा
set-motion = एनिमेशन
motion-system = इस डिवाइस जैसा
motion-reduce = कम से कम
set-keys = “/” दबाने पर खोज
keys-on = चालू
keys-off = बंद
stored-text = आपके जवाब, पूरे किए हुए पेज, नतीजे और ये सेटिंग इसी डिवाइस के इसी ब्राउज़र में रहते हैं। ये किसी को नहीं भेजे जाते। दूसरा ब्राउज़र या दूसरा डिवाइस इनके बारे में कुछ नहीं जानता।
stored-how = यह कितना सुरक्षित है
stored-much = यह कितना है
open-heading = यह जानना ज़रूरी है
open-read = इसे कौन पढ़ सकता है
open-read-text = जो भी इस कंप्यूटर या फ़ोन पर यह ब्राउज़र इस्तेमाल करता है, वह ये पेज खोलकर आपका रिकॉर्ड पढ़ सकता है। PIN सिर्फ़ इतना करता है कि कोई उसे गलती से न खोले। प्राइवेसी चाहिए तो रिकॉर्ड पासफ़्रेज़ के साथ डाउनलोड करें और इस कंप्यूटर से मिटा दें।
open-clear = इसे क्या मिटा सकता है
open-clear-text = आप, जब आप ब्राउज़र का डेटा मिटाते हैं। प्राइवेट विंडो, जैसे ही वह बंद होती है। ब्राउज़र खुद, जब जगह कम पड़ती है; Safari सात दिन तक न खोलने पर भी। और वे लोग जो कंप्यूटर की देखभाल करते हैं। फ़ाइल में रखी प्रति पर इनमें से किसी का असर नहीं होता।
open-proof = यह क्या साबित करता है
open-proof-text = दूसरों के लिए कुछ नहीं: जानने वाले लोग ब्राउज़र में रखी चीज़ें बदल सकते हैं। यहाँ का नतीजा आपका अपना नोट है कि आपने क्या किया। जहाँ सबूत चाहिए, वहाँ परीक्षा के समय किसी को सामने होना चाहिए।
download-record = मेरा रिकॉर्ड डाउनलोड करें
take-heading = अपना रिकॉर्ड साथ ले जाएँ
take-text = एक फ़ाइल में वह सब है जो आपने यहाँ किया, आपका लिखा हुआ भी। इसे बैकअप की तरह रखें, या किसी दूसरे ब्राउज़र या डिवाइस पर खोलें।
take-lock = फ़ाइल पर पासफ़्रेज़ लगाएँ
take-lock-text = एक से ज़्यादा शब्द बेहतर हैं। उनके बिना कोई फ़ाइल नहीं खोल सकता, और कोई उन्हें आपके लिए ढूँढ भी नहीं सकता।
take-no-lock = यह पेज फ़ाइल पर ताला नहीं लगा सकता: यह बिना सुरक्षा वाले कनेक्शन से खुला है, और ब्राउज़र सिर्फ़ सुरक्षित कनेक्शन पर ताला लगाते हैं। ताले के लिए साइट को https से शुरू होने वाले पते से खोलें, या फ़ाइल वहाँ रखें जहाँ सिर्फ़ आप पहुँच सकें।
take-share = फ़ाइल साझा करें
passphrase = पासफ़्रेज़
passphrase-show = जो मैं लिखूँ, वह दिखाएँ
bring-heading = रिकॉर्ड यहाँ लाएँ
bring-text = फ़ाइल में जो है, वह यहाँ के रिकॉर्ड में जुड़ जाता है। आपका कुछ बदला नहीं जाता, और क्या जुड़ेगा, यह आप पहले देख लेते हैं।
bring-file = रिकॉर्ड की फ़ाइल
bring-locked = इस फ़ाइल पर ताला है। इसका पासफ़्रेज़:
bring-open = खोलें
bring-undo = इसे वापस हटाएँ
bring-before = पहले वाला रिकॉर्ड डाउनलोड करें
give-heading = अपने ट्रेनर को दें
give-text = इससे एक दूसरी फ़ाइल बनती है, जिसमें सिर्फ़ वही होता है जिस पर आप निशान लगाते हैं। यह किसी को नहीं भेजी जाती: आप इसे खुद देते हैं। यह कभी नहीं बताती कि आपको कितना समय लगा, या आपने कौन से पेज सिर्फ़ देखे।
give-your-name = आपका नाम
give-what = इसमें क्या हो
give-name = मेरा नाम
give-scores = पूरे किए पाठ, जवाब और नतीजे, दिन और समय के साथ
give-certificates = मेरे प्रमाणपत्र, उन पर लिखे नाम के साथ
give-reflections = पाठों और क्विज़ में मैंने जो लिखा या जो नंबर चुने
give-plans = मेरी योजनाएँ और चेकलिस्ट
give-surveys = सर्वे, निजी भी
give-see = देखें कि इसमें ठीक-ठीक क्या होगा
give-make = फ़ाइल बनाएँ
forget-course = एक कोर्स भुला दें
forget = यह कोर्स मिटाएँ
forget-warning = इस कोर्स में आपने जो कुछ किया, वह इस ब्राउज़र से मिट जाएगा: पूरे किए पाठ, जवाब, नतीजे और आपका लिखा हुआ। आप पहले अपना रिकॉर्ड डाउनलोड कर सकते हैं।
me-heading = इस कंप्यूटर पर आप
me-text = आप जो डाउनलोड या प्रिंट करते हैं, उस पर आपका नाम होता है। वह इसी कंप्यूटर पर रहता है।
finish-heading = समाप्त करें और यह कंप्यूटर साफ़ करें
finish-text = ऐसे कंप्यूटर के लिए जो आपका नहीं है: आपका रिकॉर्ड एक फ़ाइल में बाहर जाता है, फिर आपका सब कुछ यहाँ से मिटा दिया जाता है। दूसरे लोगों के रिकॉर्ड बने रहते हैं।
finish-go = मेरा रिकॉर्ड डाउनलोड करें और समाप्त करें
finish-question = क्या आपकी फ़ाइल वहाँ है?
finish-warning = फ़ाइल अपने साथ ले जाएँ: USB स्टिक पर, या खुद को भेजें। ‘रिकॉर्ड यहाँ लाएँ’ से आप कहीं भी आगे बढ़ सकते हैं। उसके बिना आपका किया हुआ खो जाएगा।
finish-confirm = फ़ाइल वहाँ है: यह कंप्यूटर साफ़ करें
finish-again = फिर से डाउनलोड करें
erase-heading = नए सिरे से शुरू करें
erase-text = इन पेजों ने इस डिवाइस पर जो कुछ रखा है, वह सब इससे हट जाता है।
erase = सब कुछ मिटाएँ
erase-question = सब कुछ मिटा दें?
erase-warning = इस डिवाइस पर आपके जवाब, नतीजे और सेटिंग मिट जाएँगे, और कोई उन्हें वापस नहीं ला सकता। आप पहले अपना रिकॉर्ड डाउनलोड कर सकते हैं।
erase-confirm = सब कुछ मिटाएँ
cancel = रहने दें
erased = सब कुछ मिटा दिया गया है।

## Not found

not-found = यह पेज यहाँ नहीं है
not-found-text = हो सकता है पता पुराना हो, या कोई अक्षर छूट गया हो।
to-courses = कोर्स पर जाएँ

## Said inside lessons and quizzes

call-key = मुख्य बात
call-tip = सुझाव
call-note = ध्यान दें
call-warning = सावधान रहें
call-important = ज़रूरी
call-caution = सावधानी
call-example = हल किया हुआ उदाहरण
call-claim = किसी का दावा
call-law = नियम, कानूनी सलाह नहीं
call-try = आज काम पर
question-label = सवाल
question-of = { $n } / { $total }
check-label = खुद को परखें
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

## Counts and small labels

minutes = { $n } मिनट
hours = { $n ->
    [one] { $n } घंटा
   *[other] { $n } घंटे
}
days = { $n } दिन
minutes-short = { $n } मिनट
lessons-count = { $n } पाठ
questions-count = { $n } सवाल
quizzes-count = { $n } क्विज़
exams-count = { $n ->
    [one] { $n } परीक्षा
   *[other] { $n } परीक्षाएँ
}
level-starter = शुरुआती
level-working = कुछ अनुभव
level-advanced = अनुभवी
draft-badge = ड्राफ़्ट
review-needed = यह अनुवाद अभी जाँचा नहीं गया है।

# Other kinds of questions

how-typed = अपना जवाब लिखें। बड़े-छोटे अक्षर, स्पेस और छोटे चिह्नों से फ़र्क नहीं पड़ता।
how-exact = अपना जवाब अक्षर-अक्षर सही लिखें: बड़े-छोटे अक्षर, स्पेस और चिह्न गिने जाते हैं।
how-number = कोई संख्या लिखें।
how-match = हर एक के लिए वह चुनें जो उससे मेल खाता है।
how-sort = हर एक के लिए चुनें कि वह कहाँ जाता है।
how-gaps = हर खाली जगह भरें।
how-order = कदमों को सही क्रम में लगाएँ।
how-lines = जितनी लाइनें सही हों, सब चुनें।
your-answer = आपका जवाब
choose = चुनें
gap-n = खाली जगह { $n }
position-of = इसका स्थान: { $text }
true = सही
false = गलत

# Answers that are kept and never marked

how-rating = हर लाइन पर एक नंबर चुनें। कोई जवाब सही या गलत नहीं है।
how-open = अपने शब्दों में जवाब दें।
how-open-words = अपने शब्दों में जवाब दें, करीब { $n } शब्द।
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
scale-sure3-3 = पूरा यकीन
scale-yesno-1 = नहीं
scale-yesno-2 = हाँ

# Surveys

survey-key = आपके जवाब क्या कहते हैं
statements-count = { $n } वाक्य
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
sign-day = तारीख
sign-trainer = ट्रेनर के हस्ताक्षर
sign-by = हस्ताक्षर

## Choosing courses

browse-label = कोर्स चुनें
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
language-some = { $language }: { $total } में से { $n } पेज
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
