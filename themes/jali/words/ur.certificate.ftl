# What the pages of certificates say in Urdu.

js-certificate-until-on = { $day } تک کارآمد
js-certificate-passed = { $day } کو { $n } فیصد کے ساتھ پاس
js-certificate-completed = { $day } کو مکمل کیا
js-certificate-version = کورس کا ورژن { $version }
js-certificate-code = کوڈ { $code }
js-certificate-so-far-course = اس کورس میں سب کچھ مکمل کریں۔ اب تک { $total } میں سے { $n } مکمل ہیں۔
js-certificate-so-far-curriculum = ہر مرحلہ پاس کریں۔ اب تک { $total } میں سے { $n } پاس ہیں۔
js-certificate-earned-headline = یہ آپ کا ہوا
js-certificate-earned-words = بس ایک چیز باقی ہے: آپ کا نام۔
js-certificate-naming-headline = نام بدلیں
js-certificate-naming-words = سرٹیفکیٹ کو نیا کوڈ ملتا ہے۔ پرانے نام والے پرنٹ کا کوڈ وہی رہتا ہے۔
js-certificate-soon-headline = { $n ->
    [0] اس کی مدت آج پوری ہوتی ہے
    [1] اس کی مدت کل پوری ہوتی ہے
   *[other] اس کی مدت { $n } دن میں پوری ہوگی
}
js-certificate-expired-headline = اس کی مدت { $day } کو پوری ہو گئی
js-certificate-renew-course-tests = { $n ->
    [1] امتحان دوبارہ پاس کریں، اور اس کی جگہ نیا سرٹیفکیٹ آ جائے گا۔
   *[other] تمام { $n } امتحانات دوبارہ پاس کریں، اور اس کی جگہ نیا سرٹیفکیٹ آ جائے گا۔
} وہ { $total } مہینے تک کارآمد رہے گا۔
js-certificate-renew-curriculum-tests = ہر مرحلے کے امتحان دوبارہ پاس کریں، اور اس کی جگہ نیا سرٹیفکیٹ آ جائے گا۔ وہ { $total ->
    [one] 1 مہینہ
   *[other] { $total } مہینے
} کارآمد رہے گا۔
js-certificate-renew-none = ایسا کوئی امتحان نہیں جس سے اس کی تجدید ہو۔ آگے کیا کرنا ہے، اپنے ٹرینر سے پوچھیں۔
js-certificate-copied = کاپی ہو گیا
js-certificate-copy-by-hand = متن چنا ہوا ہے۔ اسے کی بورڈ سے کاپی کریں، یا دبائے رکھ کر ’کاپی کریں‘ چنیں۔
js-check-fits = یہ آپس میں ملتے ہیں
js-check-fits-words = کوڈ اور یہ الفاظ آپس میں ملتے ہیں: کچھ غلط ٹائپ نہیں ہوا۔ اس سے یہ ثابت نہیں ہوتا کہ کورس کس نے کیا۔
js-check-differs = یہ آپس میں نہیں ملتے
js-check-differs-words = یہاں کچھ اس سے مختلف ہے جس سے کوڈ بنا تھا۔ ہر حرف سرٹیفکیٹ سے ملائیں: نام، دن، نتیجہ، کورس کا ورژن، اور کوڈ بھی۔
js-check-other-site = یہ سرٹیفکیٹ کسی دوسری سائٹ پر بنا تھا۔ اسے وہیں جانچیں۔
js-check-missing = کچھ رہ گیا ہے
js-check-missing-words = کورس، نام، دن اور کوڈ ضروری ہیں۔
