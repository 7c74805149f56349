# What the pages of certificates say in Hindi.

js-certificate-until-on = { $day } तक मान्य
js-certificate-passed = { $day } को { $n }% के साथ पास
js-certificate-completed = { $day } को पूरा किया
js-certificate-version = कोर्स का संस्करण { $version }
js-certificate-code = कोड { $code }
js-certificate-so-far-course = इस कोर्स में सब कुछ पूरा करें। अब तक { $total } में से { $n } पूरे हैं।
js-certificate-so-far-curriculum = हर चरण पास करें। अब तक { $total } में से { $n } पास हैं।
js-certificate-earned-headline = यह आपका हुआ
js-certificate-earned-words = बस एक चीज़ बाकी है: आपका नाम।
js-certificate-naming-headline = नाम बदलें
js-certificate-naming-words = प्रमाणपत्र को नया कोड मिलता है। पुराने नाम वाले प्रिंट का कोड वही रहता है।
js-certificate-soon-headline = { $n ->
    [0] इसकी मियाद आज पूरी होती है
    [1] इसकी मियाद कल पूरी होती है
   *[other] इसकी मियाद { $n } दिन में पूरी होगी
}
js-certificate-expired-headline = इसकी मियाद { $day } को पूरी हो गई
js-certificate-renew-course-tests = { $n ->
    [1] परीक्षा फिर पास करें, और उसकी जगह नया प्रमाणपत्र आ जाएगा।
   *[other] सभी { $n } परीक्षाएँ फिर पास करें, और उसकी जगह नया प्रमाणपत्र आ जाएगा।
} वह { $total } महीने मान्य रहेगा।
js-certificate-renew-curriculum-tests = हर चरण की परीक्षाएँ फिर से पास करें, और इसकी जगह नया प्रमाणपत्र आ जाएगा। वह { $total } महीने मान्य रहेगा।
js-certificate-renew-none = ऐसी कोई परीक्षा नहीं जिससे इसे नया किया जा सके। आगे क्या करना है, अपने ट्रेनर से पूछें।
js-certificate-copied = कॉपी हो गया
js-certificate-copy-by-hand = टेक्स्ट चुना हुआ है। उसे कीबोर्ड से कॉपी करें, या दबाए रखकर ‘कॉपी करें’ चुनें।
js-check-fits = ये मेल खाते हैं
js-check-fits-words = कोड और ये शब्द आपस में मेल खाते हैं: कुछ गलत टाइप नहीं हुआ। इससे यह साबित नहीं होता कि कोर्स किसने किया।
js-check-differs = ये मेल नहीं खाते
js-check-differs-words = यहाँ कुछ उससे अलग है जिससे कोड बना था। हर अक्षर प्रमाणपत्र से मिलाएँ: नाम, दिन, नतीजा, कोर्स का संस्करण, और कोड भी।
js-check-other-site = यह प्रमाणपत्र किसी दूसरी साइट पर बना था। इसे वहीं जाँचें।
js-check-missing = कुछ छूट गया है
js-check-missing-words = कोर्स, नाम, दिन और कोड ज़रूरी हैं।
