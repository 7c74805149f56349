# Every word the theme says in Urdu, but for the scripts’ own (ur.scripts.ftl). Polite form; terms of the trade stay in Latin letters.

## On every page

skip = سیدھے مواد پر جائیں
language-name = اردو
name-of-en = انگریزی
name-of-hi = ہندی
name-of-ur = اردو
choose-language = زبان
untranslated = اس صفحے کا ترجمہ ابھی نہیں ہوا۔ آپ اسے اس زبان میں دیکھ رہے ہیں: { $language }
nav-main = مرکزی
nav-bar = مرکزی، نیچے
nav-home = ہوم
nav-courses = کورسز
nav-learning = میری پڑھائی
nav-review = دہرائی
nav-settings = سیٹنگز
nav-search = تلاش
search-field = کورس، سبق اور سوال تلاش کریں
search-needs-script = یہ تلاش اسکرپٹس سے چلتی ہے اور آپ کا براؤزر یہاں انہیں نہیں چلاتا۔ تمام کورس نیچے ہیں۔
nav-lessons = اسباق
theme-toggle = ہلکا یا گہرا رنگ
you-are-in = آپ یہاں ہیں
report-problem = اس صفحے کا کوئی مسئلہ بتائیں
what-is-stored = یہاں کیا محفوظ ہوتا ہے
version = ورژن { $version }
changed = تبدیلی: { $date }
date = { $day } { $month } { $year }
month-01 = جنوری
month-02 = فروری
month-03 = مارچ
month-04 = اپریل
month-05 = مئی
month-06 = جون
month-07 = جولائی
month-08 = اگست
month-09 = ستمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر

## Home

hero-title = کام سیکھیں۔ آگے بڑھیں۔
start-at = شروع کریں: { $title }
all-courses = تمام کورسز دیکھیں
continue = جاری رکھیں
courses-count = { $n ->
    [one] { $n } کورس
   *[other] { $n } کورسز
}
no-courses = یہاں ابھی کوئی کورس نہیں ہے۔
fact-short = مختصر اسباق
fact-short-text = زیادہ تر اسباق دس منٹ سے کم کے ہیں۔ کہیں بھی رکیں اور بعد میں آگے بڑھیں۔
fact-answers = سوال جو جواب بھی دیتے ہیں
fact-answers-text = ہر جواب کے ساتھ لکھا ہے کہ وہ کیوں کام آتا ہے، یا درست نہ ہو کر بھی کیوں درست لگتا ہے۔
fact-private = صرف آپ کا
fact-private-text = سائن اپ نہیں کرنا۔ آپ جو کرتے ہیں وہ اسی ڈیوائس پر رہتا ہے۔

## Course

for-roles = ان کے لیے: { $roles }
level = سطح: { $level }
objectives = اس کے بعد آپ یہ کر سکیں گے
objectives-more = اور { $n } باتیں
requires = پہلے یہ کریں
about-course = اس کورس کے بارے میں
to-pass = کوئز اور امتحانات
pass-text = پاس ہونے کے لیے { $n } فیصد
authors = مصنفین
changed-since-text = آپ نے جو کیا وہ اب بھی شمار ہوتا ہے۔ وقت ملنے پر اسے دوبارہ پڑھیں اور سبق کے آخر میں بتائیں۔
news = کیا بدلا
to-begin = آغاز
to-finish = آخر میں

## Curriculum

curricula = یہاں سے آپ کہاں پہنچ سکتے ہیں
your-path = آپ کا راستہ
stages-count = { $n ->
    [1] { $n } مرحلہ
   *[other] { $n } مراحل
}
hours-about = تقریباً { $n ->
    [1] 1 گھنٹہ
   *[other] { $n } گھنٹے
}
stage-number = مرحلہ { $n }
opens-after = ”{ $title }“ پاس ہونے پر کھلتا ہے۔
open-anyway = آپ ابھی بھی سب کچھ دیکھ سکتے ہیں؛ شمار تب ہوتا ہے جب مرحلہ کھل جائے۔
choose-of = { $total } میں سے { $n } چنیں
by-day = دن { $n } تک
of-course = { $title } میں
must-be-valid = سرٹیفکیٹ کارآمد ہونا چاہیے
must-be-known = سرٹیفکیٹ کی تجدید کے وقت بھی یاد ہو
take-again = اس مرحلے میں دوبارہ کرنا ہے
optional = چاہیں تو
first-day = میرا پہلا دن
print-plan = منصوبے کے طور پر پرنٹ کریں

## Lesson

lesson-of = سبق { $n }، کل { $total }
checks-count = { $n ->
    [one] { $n } سوال
   *[other] { $n } سوالات
}
on-this-page = اس صفحے پر
whole-course = پورا کورس
aim = اس سبق کے بعد آپ یہ کر سکیں گے
pager-label = پچھلا اور اگلا
previous = واپس:
next = آگے: { $title }
back-to-course = کورس پر واپس جائیں
mark-done = مکمل ہوا، آگے بڑھیں
done = مکمل ہوا
undo = واپس لیں

## Quiz

leave = چھوڑیں
quiz-by-hand = کوئی جواب چنیں، پھر سوال کے نیچے درست جواب کھولیں۔

## Review

stop = روکیں
review-lead = جن سوالوں کے جواب آپ دے چکے ہیں وہ یہاں لوٹ آتے ہیں: ہر سوال اسی دن جب آپ اسے بھولنے لگتے ہیں۔
review-needs-script = اس صفحے کو اسکرپٹس درکار ہیں اور آپ کا براؤزر یہاں انہیں نہیں چلاتا۔ اسباق اور کوئز پھر بھی پورے پڑھے جا سکتے ہیں۔

## Exams

exam-rules = شروع کرنے سے پہلے
exam-drawn = { $total } میں سے، ہر کوشش میں نئے سرے سے چنے جاتے ہیں
exam-no-limit = وقت کی کوئی حد نہیں۔
exam-stop = آپ کسی بھی وقت رک سکتے ہیں اور بعد میں آگے بڑھ سکتے ہیں۔
exam-clock-pauses = آپ وقفہ لے سکتے ہیں: گھڑی رک جاتی ہے، صفحہ بند کرنے پر بھی۔
exam-clock-runs = صفحہ بند کرنے پر گھڑی نہیں رکتی۔
exam-tries = { $n ->
    [one] ایک کوشش
   *[other] { $n } کوششیں
}
exam-tries-any = جتنی بار چاہیں کوشش کریں
exam-wait = پاس نہ ہونے پر اگلی کوشش { $time } بعد شروع ہو سکتی ہے۔
exam-feedback = جمع کرانے سے پہلے کچھ نہیں جانچا جاتا؛ تب تک آپ واپس جا کر کوئی بھی جواب بدل سکتے ہیں۔
exam-answers-always = اس کے بعد آپ کو تمام درست جواب نظر آتے ہیں۔
exam-answers-after_pass = پاس ہونے کے بعد آپ کو تمام درست جواب نظر آتے ہیں۔
exam-answers-never = درست جواب نہیں دکھائے جاتے، صرف یہ کہ ہر مہارت میں آپ کیسے رہے۔
exam-kept = ہر جواب فوراً اسی ڈیوائس پر محفوظ ہو جاتا ہے۔ بجلی چلی جائے تو آپ وہیں سے آگے بڑھتے ہیں۔
exam-more = مزید وقت چاہیے؟
exam-more-open = کوئی حد نہیں
exam-more-noted = شروع کرنے سے پہلے چنیں۔ آپ کا انتخاب نتیجے پر لکھا جاتا ہے۔
exam-begin = شروع کریں
exam-last = میرا پچھلا نتیجہ دیکھیں
exam-by-hand = یہ امتحان اسکرپٹس سے جانچا جاتا ہے اور آپ کا براؤزر یہاں انہیں نہیں چلاتا۔ آپ نیچے سوالات پڑھ سکتے ہیں، کاغذ پر جواب لکھ کر اپنے ٹرینر کو دے سکتے ہیں۔
exam-honest = براؤزر کا امتحان کیا ثابت نہیں کر سکتا
exam-honest-text = آپ اپنے ہی براؤزر میں جواب دیتے ہیں اور نتیجہ صرف اسی ڈیوائس پر رہتا ہے۔ وہ دکھاتا ہے کہ یہاں کیا جواب دیے گئے۔ وہ یہ ثابت نہیں کر سکتا کہ اسکرین کے سامنے کون تھا، نہ یہ کہ کسی نے مدد نہیں کی؛ اس کے لیے امتحان ٹرینر کی موجودگی میں دیں۔
exam-certificate = تمام امتحانات پاس کرنے پر یہ کورس سرٹیفکیٹ دیتا ہے۔
exam-to-certificate = اپنا سرٹیفکیٹ دیکھیں
pretest-rule = کوئی اسکور نہیں: نہ کوئی پاس ہوتا ہے نہ فیل۔
pretest-empty = جو ابھی نہیں جانتے اسے خالی چھوڑیں۔
pretest-answers = جواب کورس میں ملیں گے۔
pretest-offer = شروع کرنے سے پہلے
pretest-offer-text = { $n ->
    [one] { $n } مختصر سوال، کوئی اسکور نہیں
   *[other] { $n } مختصر سوالات، کوئی اسکور نہیں
}
pretest-try = آزمائیں

## My learning

learning-lead = کہاں سے آگے بڑھنا ہے، کیا باقی ہے، اور اب آپ کیا کر سکتے ہیں۔
this-week = اس ہفتے
choose-days = اپنے دن چنیں
choose-days-text = آپ کن دنوں میں سیکھنا چاہتے ہیں؟ باقی دن آرام کے ہیں۔
due-now = ابھی باقی
skills = آپ کیا کر سکتے ہیں
skills-text = پختہ کا مطلب: آپ کے پچھلے 5 میں سے 4 جواب درست تھے، الگ الگ دنوں پر۔
my-record = آپ کا ریکارڈ
my-record-text = اس صفحے کی ہر چیز صرف اسی براؤزر میں رہتی ہے، اور کہیں نہیں۔ براؤزر صاف ہو جائے یا فون کھو جائے تو فائل میں رکھی نقل کام آتی ہے۔
copy-heading = اپنے ریکارڈ کی نقل رکھیں
copy-later = آج نہیں
learning-needs-script = اس صفحے کو اسکرپٹس درکار ہیں اور آپ کا براؤزر یہاں انہیں نہیں چلاتا۔ اسباق اور کوئز پھر بھی پورے پڑھے جا سکتے ہیں۔
learning-empty = یہاں ابھی کچھ نہیں ہے۔ کوئی سبق کھولیں، وہ یہاں آپ کا انتظار کرے گا۔
choose-course = کوئی کورس چنیں
in-progress = جاری ہے
results = نتائج
my-plans = میرے منصوبے
my-checklists = چیک لسٹ
my-reflections = میرے اپنے الفاظ میں
print = پرنٹ کریں
result-when = کب
result-what = کیا
result-how = نتیجہ
result-time = وقت

## Certificates

my-certificates = سرٹیفکیٹ
renewal = اپنے سرٹیفکیٹ کی تجدید کریں
certificates-expiring = سرٹیفکیٹ جن کی مدت جلد پوری ہوگی
certificate = سرٹیفکیٹ
certificate-of = تکمیل کا سرٹیفکیٹ
certificate-locked = ابھی بند
certificate-lasts = { $n ->
    [1] یہ 1 مہینے تک کارآمد رہتا ہے۔
   *[other] یہ { $n } مہینے تک کارآمد رہتا ہے۔
}
certificate-stays = اس کی کوئی مدت نہیں۔
certificate-opens = یہ کیسے ملتا ہے
certificate-exams = { $n ->
    [1] امتحان پاس کریں۔
   *[other] تمام { $n } امتحانات پاس کریں۔
}
certificate-all-course = اس کورس میں سب کچھ مکمل کریں۔
certificate-all-curriculum = ہر مرحلہ پاس کریں۔
certificate-needs-script = آپ کا سرٹیفکیٹ آپ کے براؤزر میں بنتا ہے، اس سے جو آپ نے یہاں کیا۔ یہ براؤزر اسکرپٹس نہیں چلاتا۔
certificate-whose = آپ کا نام، جیسا سرٹیفکیٹ پر لکھا جائے
certificate-put = نام لکھیں
certificate-how = یہ آپ کے ریکارڈ کے ساتھ اسی ڈیوائس پر رہتا ہے۔ آپ سے صرف ایک بار پوچھا جاتا ہے۔
certificate-name-missing = پہلے اپنا نام لکھیں۔
certificate-cancel = جیسا ہے ویسا رہنے دیں
certificate-print = پرنٹ کریں یا PDF کے طور پر محفوظ کریں
certificate-rename = نام بدلیں
certificate-your-name = آپ کا نام
certificate-did-course = نے یہ کورس مکمل کیا ہے
certificate-did-curriculum = نے اس کے تمام مراحل پاس کیے ہیں
certificate-day-result = نتیجہ اور دن
certificate-version = کورس کا ورژن { $version }
certificate-self-course = اپنی رفتار سے کیا گیا کورس، سیکھنے والے کے اپنے براؤزر میں؛ ریکارڈ اس کی اپنی ڈیوائس پر۔
certificate-self-curriculum = اپنی رفتار سے کیے گئے کورس، سیکھنے والے کے اپنے براؤزر میں؛ ریکارڈ اس کی اپنی ڈیوائس پر۔
certificate-earlier = اسی کے دوسرے سرٹیفکیٹ
certificate-copy-heading = جانچنے والے کے لیے متن
certificate-copy-text = جسے یہ متن ملے وہ اسے ”کوڈ جانچیں“ میں ڈال کر دیکھ سکتا ہے کہ کچھ غلط ٹائپ نہیں ہوا۔ اس میں آپ کا نام اور نتیجہ لکھا ہے۔
certificate-copy = کاپی کریں
certificate-honest = یہ کیا دکھاتا ہے، اور کیا نہیں دکھا سکتا
certificate-honest-text = یہ دکھاتا ہے کہ اس براؤزر میں کیا جواب دیے گئے۔ کوڈ دکھاتا ہے کہ سرٹیفکیٹ نقل کرتے وقت کچھ غلط ٹائپ نہیں ہوا۔ دونوں میں سے کوئی یہ ثابت نہیں کرتا کہ اسکرین کے سامنے کون تھا، اور جو جانتا ہے کہ یہ صفحات کیسے چلتے ہیں وہ ایسا صفحہ بنا سکتا ہے۔ جہاں ثبوت درکار ہو وہاں امتحان ٹرینر کے سامنے دیں، اور پرنٹ پر ٹرینر کے دستخط لیں۔

## Checking a certificate

check-certificate = کوڈ جانچیں
check-lead = کیا سرٹیفکیٹ کا کوڈ اور اس پر لکھے الفاظ آپس میں ملتے ہیں؟
check-needs-script = جانچ آپ کے براؤزر میں ہوتی ہے، اور یہ براؤزر اسکرپٹس نہیں چلاتا۔
check-paste = سرٹیفکیٹ کا متن یہاں ڈالیں
check-paste-how = وہ متن جو سیکھنے والے اپنے سرٹیفکیٹ سے کاپی کرتے ہیں، یا اس کی آخری سطر۔ وہ فوراً جانچا جاتا ہے۔
check-type = یا جو اس پر لکھا ہے اسے ٹائپ کریں
check-course = کورس
check-name = نام
check-day = دن
check-percent = نتیجہ، فیصد میں
check-percent-how = سرٹیفکیٹ پر نہ لکھا ہو تو خالی چھوڑیں۔
check-version = کورس کا ورژن
check-version-how = سرٹیفکیٹ پر نہ لکھا ہو تو خالی چھوڑیں۔
check-code = کوڈ
check = جانچیں
check-clear = نئے سرے سے شروع کریں
check-honest = یہ جانچ کیا بتا سکتی ہے
check-honest-text = یہ الفاظ سے کوڈ دوبارہ نکالتی ہے، یہیں آپ کے براؤزر میں، انٹرنیٹ ہو یا نہ ہو۔ اگر دونوں ملتے ہیں تو کچھ غلط ٹائپ نہیں ہوا۔ اس سے یہ ثابت نہیں ہوتا کہ کورس کس نے کیا: کوڈ دستخط نہیں ہے، اور جو جانتا ہے کہ یہ صفحات کیسے چلتے ہیں وہ کوڈ بنا سکتا ہے۔ یقین کرنے کے لیے ٹرینر سے پوچھیں۔

## Settings

settings-need-script = ان سیٹنگز کو اسکرپٹس درکار ہیں اور آپ کا براؤزر یہاں انہیں نہیں چلاتا۔ براؤزر کا اپنا زوم اور رنگ پھر بھی کام کرتے ہیں۔
set-looks = کیسا نظر آئے
set-theme = ہلکا یا گہرا رنگ
theme-system = اس ڈیوائس جیسا
theme-light = ہلکا
theme-dark = گہرا
set-text = حروف کا سائز
text-1 = چھوٹا
text-2 = عام
text-3 = بڑا
text-4 = سب سے بڑا
set-motion = اینیمیشن
motion-system = اس ڈیوائس جیسی
motion-reduce = کم سے کم
set-keys = ’/‘ بٹن سے تلاش
keys-on = آن
keys-off = آف
stored-text = آپ کے جواب، مکمل کیے ہوئے صفحات، نتائج اور یہ سیٹنگز اسی ڈیوائس کے اسی براؤزر میں رہتے ہیں۔ یہ کسی کو نہیں بھیجے جاتے۔ دوسرا براؤزر یا دوسری ڈیوائس ان کے بارے میں کچھ نہیں جانتی۔
stored-how = یہ کتنا محفوظ ہے
stored-much = کتنا کچھ رکھا ہے
open-heading = یہ جاننا ضروری ہے
open-read = اسے کون پڑھ سکتا ہے
open-read-text = جو بھی اس کمپیوٹر یا فون پر یہ براؤزر استعمال کرتا ہے، وہ یہ صفحات کھول کر آپ کا ریکارڈ پڑھ سکتا ہے۔ PIN صرف اتنا کرتا ہے کہ کوئی اسے غلطی سے نہ کھولے۔ رازداری چاہیے تو ریکارڈ پاس فریز کے ساتھ ڈاؤن لوڈ کریں اور اس کمپیوٹر سے مٹا دیں۔
open-clear = اسے کیا مٹا سکتا ہے
open-clear-text = آپ، جب آپ براؤزر کا ڈیٹا مٹاتے ہیں۔ پرائیویٹ ونڈو، جیسے ہی وہ بند ہوتی ہے۔ براؤزر خود، جب جگہ کم پڑتی ہے؛ Safari سات دن تک نہ کھولنے پر بھی۔ اور وہ لوگ جو کمپیوٹر کی دیکھ بھال کرتے ہیں۔ فائل میں رکھی نقل پر ان میں سے کسی کا اثر نہیں ہوتا۔
open-proof = یہ کیا ثابت کرتا ہے
open-proof-text = دوسروں کے لیے کچھ نہیں: جاننے والے لوگ براؤزر میں رکھی چیزیں بدل سکتے ہیں۔ یہاں کا نتیجہ آپ کا اپنا نوٹ ہے کہ آپ نے کیا کیا۔ جہاں ثبوت چاہیے، وہاں امتحان کے وقت کسی کو سامنے ہونا چاہیے۔
download-record = میرا ریکارڈ ڈاؤن لوڈ کریں
take-heading = اپنا ریکارڈ ساتھ لے جائیں
take-text = ایک ہی فائل میں وہ سب کچھ ہوتا ہے جو آپ نے یہاں کیا، آپ کا لکھا ہوا بھی۔ اسے بیک اپ کے طور پر رکھیں، یا کسی دوسرے براؤزر یا ڈیوائس پر کھولیں۔
take-lock = فائل پر پاس فریز لگائیں
take-lock-text = ایک سے زیادہ الفاظ بہتر ہیں۔ ان کے بغیر کوئی فائل نہیں کھول سکتا، اور کوئی انہیں آپ کے لیے ڈھونڈ بھی نہیں سکتا۔
take-no-lock = یہ صفحہ فائل پر تالا نہیں لگا سکتا: یہ غیر محفوظ کنکشن سے کھلا ہے، اور براؤزر صرف محفوظ کنکشن پر تالا لگاتے ہیں۔ تالے کے لیے سائٹ کو https سے شروع ہونے والے پتے سے کھولیں، یا فائل وہاں رکھیں جہاں صرف آپ پہنچ سکیں۔
take-share = فائل شیئر کریں
passphrase = پاس فریز
passphrase-show = جو میں لکھوں وہ دکھائیں
bring-heading = ریکارڈ یہاں لائیں
bring-text = فائل میں جو ہے وہ یہاں کے ریکارڈ میں شامل ہو جاتا ہے۔ آپ کا کچھ نہیں بدلا جاتا، اور کیا شامل ہوگا یہ آپ پہلے دیکھ لیتے ہیں۔
bring-file = ریکارڈ کی فائل
bring-locked = اس فائل پر تالا ہے۔ اس کا پاس فریز:
bring-open = کھولیں
bring-undo = اسے واپس ہٹائیں
bring-before = پہلے والا ریکارڈ ڈاؤن لوڈ کریں
give-heading = اپنے ٹرینر کو دیں
give-text = اس سے ایک دوسری فائل بنتی ہے جس میں صرف وہی ہوتا ہے جس پر آپ نشان لگاتے ہیں۔ یہ کسی کو نہیں بھیجی جاتی: آپ اسے خود دیتے ہیں۔ یہ کبھی نہیں بتاتی کہ آپ کو کتنا وقت لگا، یا آپ نے کون سے صفحات صرف دیکھے۔
give-your-name = آپ کا نام
give-what = اس میں کیا ہو
give-name = میرا نام
give-scores = مکمل اسباق، جواب اور نتائج، دن اور وقت کے ساتھ
give-certificates = میرے سرٹیفکیٹ، ان پر لکھے نام کے ساتھ
give-reflections = اسباق اور کوئز میں میرا لکھا ہوا اور میرے دیے ہوئے درجے
give-plans = میرے منصوبے اور چیک لسٹیں
give-surveys = سروے، نجی بھی
give-see = دیکھیں کہ اس میں ٹھیک ٹھیک کیا ہوگا
give-make = فائل بنائیں
forget-course = ایک کورس بھلا دیں
forget = یہ کورس مٹائیں
forget-warning = اس کورس میں آپ نے جو کچھ کیا وہ اس براؤزر سے مٹ جائے گا: مکمل اسباق، جواب، نتائج اور آپ کا لکھا ہوا۔ آپ پہلے اپنا ریکارڈ ڈاؤن لوڈ کر سکتے ہیں۔
me-heading = اس کمپیوٹر پر آپ
me-text = آپ جو ڈاؤن لوڈ یا پرنٹ کرتے ہیں اس پر آپ کا نام ہوتا ہے۔ وہ اسی کمپیوٹر پر رہتا ہے۔
finish-heading = ختم کریں اور یہ کمپیوٹر صاف کریں
finish-text = ایسے کمپیوٹر کے لیے جو آپ کا نہیں: آپ کا ریکارڈ ایک فائل میں باہر جاتا ہے، پھر آپ کا سب کچھ یہاں سے مٹا دیا جاتا ہے۔ دوسرے لوگوں کے ریکارڈ برقرار رہتے ہیں۔
finish-go = میرا ریکارڈ ڈاؤن لوڈ کریں اور ختم کریں
finish-question = کیا آپ کی فائل وہاں ہے؟
finish-warning = فائل اپنے ساتھ لے جائیں: USB اسٹک پر، یا خود کو بھیجیں۔ ’ریکارڈ یہاں لائیں‘ سے آپ کہیں بھی آگے بڑھ سکتے ہیں۔ اس کے بغیر آپ کا کیا ہوا کھو جائے گا۔
finish-confirm = فائل وہاں ہے: یہ کمپیوٹر صاف کریں
finish-again = دوبارہ ڈاؤن لوڈ کریں
erase-heading = نئے سرے سے شروع کریں
erase-text = ان صفحات نے اس ڈیوائس پر جو کچھ رکھا ہے وہ سب اس سے ہٹ جاتا ہے۔
erase = سب کچھ مٹائیں
erase-question = سب کچھ مٹا دیں؟
erase-warning = اس ڈیوائس پر آپ کے جواب، نتائج اور سیٹنگز مٹ جائیں گی اور کوئی انہیں واپس نہیں لا سکتا۔ آپ پہلے اپنا ریکارڈ ڈاؤن لوڈ کر سکتے ہیں۔
erase-confirm = سب کچھ مٹائیں
cancel = رہنے دیں
erased = سب کچھ مٹا دیا گیا ہے۔

## Not found

not-found = یہ صفحہ یہاں نہیں ہے
not-found-text = ہو سکتا ہے پتا پرانا ہو، یا کوئی حرف رہ گیا ہو۔
to-courses = کورسز پر جائیں

## Said inside lessons and quizzes

call-key = مرکزی بات
call-tip = مشورہ
call-note = نوٹ
call-warning = خیال رکھیں
call-important = اہم
call-caution = احتیاط
call-example = حل شدہ مثال
call-claim = کسی کا دعویٰ
call-law = قواعد، قانونی مشورہ نہیں
call-try = آج کام پر
question-label = سوال
question-of = { $total } میں سے { $n }
check-label = جانچ
check-of = { $total } میں سے { $n }
choose-one = ایک جواب چنیں۔
choose-any = جتنے جواب درست ہوں، سب چنیں۔
hint-label = اشارہ
hint-of = اشارہ { $n }، کل { $total }
key-summary = اپنا جواب جانچیں
right-answer = درست جواب
partly-right = جزوی طور پر درست
not-this-one = یہ نہیں
why-heading = کیوں
transcript = تحریری متن

## Counts and small labels

minutes = { $n } منٹ
hours = { $n ->
    [one] { $n } گھنٹہ
   *[other] { $n } گھنٹے
}
days = { $n } دن
minutes-short = { $n } منٹ
lessons-count = { $n ->
    [one] { $n } سبق
   *[other] { $n } اسباق
}
questions-count = { $n ->
    [one] { $n } سوال
   *[other] { $n } سوالات
}
quizzes-count = { $n } کوئز
exams-count = { $n ->
    [one] { $n } امتحان
   *[other] { $n } امتحانات
}
level-starter = ابتدائی
level-working = درمیانی
level-advanced = ایڈوانسڈ
draft-badge = مسودہ
review-needed = یہ ترجمہ ابھی جانچا نہیں گیا۔

# Other kinds of questions

how-typed = اپنا جواب لکھیں۔ بڑے چھوٹے حروف، خالی جگہ اور چھوٹے نشانات سے فرق نہیں پڑتا۔
how-exact = اپنا جواب حرف بہ حرف درست لکھیں: بڑے چھوٹے حروف، خالی جگہ اور نشانات گنے جاتے ہیں۔
how-number = کوئی عدد لکھیں۔
how-match = ہر ایک کے لیے وہ چنیں جو اس سے میل کھائے۔
how-sort = ہر ایک کے لیے چنیں کہ اس کی جگہ کہاں ہے۔
how-gaps = ہر خالی جگہ پُر کریں۔
how-order = مراحل کو درست ترتیب میں رکھیں۔
how-lines = جتنی سطریں درست ہوں، سب چنیں۔
your-answer = آپ کا جواب
choose = چنیں
gap-n = خالی جگہ { $n }
position-of = اس کا مقام: { $text }
true = درست
false = غلط

# Answers that are kept and never marked

how-rating = ہر سطر پر اپنا درجہ چنیں۔ کوئی جواب درست یا غلط نہیں۔
how-open = اپنے الفاظ میں جواب دیں۔
how-open-words = اپنے الفاظ میں جواب دیں، تقریباً { $n } الفاظ۔
compare-model = نمونے کے جواب سے ملائیں
rate-step = ، { $total } میں سے { $n }
rate-between = ، { $total } میں سے { $n }، { $low } اور { $high } کے درمیان
not-sure = یقین نہیں
scale-agree5-1 = بالکل غیر متفق
scale-agree5-2 = غیر متفق
scale-agree5-3 = نہ متفق، نہ غیر متفق
scale-agree5-4 = متفق
scale-agree5-5 = پوری طرح متفق
scale-often4-1 = بہت کم
scale-often4-2 = کبھی کبھی
scale-often4-3 = اکثر
scale-often4-4 = تقریباً ہمیشہ
scale-sure3-1 = شاید ہی
scale-sure3-2 = کافی حد تک
scale-sure3-3 = پورا یقین
scale-yesno-1 = نہیں
scale-yesno-2 = ہاں

# Surveys

survey-key = آپ کے جواب کیا کہتے ہیں
statements-count = { $n ->
    [one] { $n } بیان
   *[other] { $n } بیانات
}
only-you = اسے صرف آپ دیکھ سکتے ہیں
survey-by-hand = جو مناسب لگے اسے چنیں اور ہر حصے کے نیچے پڑھیں کہ اس کے بارے میں کیا کہا گیا ہے۔ اسکرپٹس کے بغیر یہاں کچھ محفوظ یا شمار نہیں ہوتا۔
advice-low = اگر آپ کے جواب نچلے سرے پر ہیں
advice-mid = اگر آپ کے جواب درمیان میں ہیں
advice-high = اگر آپ کے جواب اوپری سرے پر ہیں

## Scenarios

role-play = رول پلے
scenario-by-hand = پہلا منظر پڑھیں، چنیں کہ آپ کیا کہیں گے، اور اس کے ساتھ لکھے نمبر پر جائیں۔
scenario-begins = آپ ان سے شروع کرتے ہیں: { $meters }۔
scenario-passes = پاس ہونے کے لیے آخر تک کم از کم اتنا رکھیں: { $meters }۔
go-to = { $n } پر جائیں
what-this-did = اس سے کیا ہوا
scenario-end = اختتام
scenario-end-failed = اختتام۔ اس بار بات نہیں بنی۔

## Plans and checklists

at-work = کام پر
checklist = چیک لسٹ
by-when = کب تک
plan-without-script = اسکرپٹس کے بغیر آپ کا لکھا یہاں محفوظ نہیں ہوتا۔ اسے پرنٹ کریں، یا لکھ لیں۔
sign-name = نام
sign-day = تاریخ
sign-trainer = ٹرینر کے دستخط
sign-by = دستخط

## Choosing courses

browse-label = کورس چنیں
browse-role = کس کے لیے
browse-level = سطح
browse-topic = موضوع
browse-length = وقت
browse-role-title = { $name } کے لیے کورس
browse-level-title = سطح: { $name }
browse-topic-title = موضوع: { $name }
browse-length-title = { $name }
browse-language = زبان
browse-language-title = { $name } میں کورس
language-some = { $language }: { $total } میں سے { $n } صفحے
length-short = ایک گھنٹے تک
length-middle = ایک سے دو گھنٹے
length-long = دو گھنٹے سے زیادہ
all-courses-title = تمام کورس

## اصطلاحات

glossary = اصطلاحات
terms-count = { $n ->
    [one] { $n } اصطلاح
   *[other] { $n } اصطلاحات
}
glossary-letters = کسی حرف پر جائیں
glossary-find = اصطلاح تلاش کریں
glossary-used = ان اسباق میں:
glossary-more = { $n ->
    [one] اور { $n } مزید سبق
   *[other] اور { $n } مزید اسباق
}
term-asked = “{ $name }” کا مطلب کیا ہے؟
# between the parts of a list
comma = {"، "}
