# What the theme plain says in Urdu.

language-name = اردو
name-of-en = انگریزی
name-of-hi = ہندی
name-of-ur = اردو
choose-language = زبان
untranslated = اس صفحے کا ترجمہ ابھی نہیں ہوا۔ آپ اسے اس زبان میں دیکھ رہے ہیں: { $language }
skip = سیدھے مواد پر جائیں
you-are-in = آپ یہاں ہیں
nav-courses = کورسز
contents = فہرست
nav-learning = میری پڑھائی
nav-review = دہرائی
nav-settings = سیٹنگز
nav-search = تلاش
no-courses = یہاں ابھی کوئی کورس نہیں ہے۔
no-search = ان صفحوں میں تلاش نہیں ہے۔ آپ کا براؤزر ہر صفحے میں لفظ تلاش کر سکتا ہے۔
no-record = یہ صفحات آپ کے بارے میں کچھ نہیں رکھتے: نہ جواب، نہ پیش رفت، نہ سیٹنگز۔
objectives = اس کے بعد آپ یہ کر سکیں گے
requires = پہلے یہ کریں:
lesson-of = سبق { $n }، کل { $total }
quiz-by-hand = کوئی جواب چنیں، پھر سوال کے نیچے درست جواب کھولیں۔
exam-by-hand = کاغذ پر جواب لکھیں اور اپنے ٹرینر کو دیں۔
pass-text = پاس ہونے کے لیے { $n }%
pager-label = اسباق
previous = واپس: { $title }
next = آگے: { $title }
back-to-course = کورس پر واپس جائیں
whole-course = پورا کورس
report-problem = اس صفحے کا کوئی مسئلہ بتائیں
certificate = سرٹیفکیٹ
certificate-exams = { $n ->
    [1] یہ امتحان پاس کرنے پر ملتا ہے:
   *[other] یہ تمام { $n } امتحانات پاس کرنے پر ملتا ہے:
}
certificate-all-course = یہ کورس مکمل کرنے پر ملتا ہے۔
certificate-all-curriculum = ہر مرحلہ پاس کریں۔
check-certificate = کوڈ جانچیں
not-found = یہ صفحہ یہاں نہیں ہے
not-found-text = ہو سکتا ہے پتا پرانا ہو، یا کوئی حرف رہ گیا ہو۔

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
hours = { $n ->
    [one] { $n } گھنٹہ
   *[other] { $n } گھنٹے
}
days = { $n } دن
minutes-short = { $n } منٹ
minutes = { $n } منٹ
lessons-count = { $n ->
    [one] { $n } سبق
   *[other] { $n } اسباق
}
questions-count = { $n ->
    [one] { $n } سوال
   *[other] { $n } سوالات
}
quizzes-count = { $n } کوئز
level-starter = ابتدائی
level-working = کام کرنے والے
level-advanced = تجربہ کار
draft-badge = مسودہ
review-needed = یہ ترجمہ ابھی جانچا نہیں گیا۔

# Other kinds of questions

how-typed = اپنا جواب لکھیں۔ بڑے چھوٹے حروف، خالی جگہ اور چھوٹے نشانات سے فرق نہیں پڑتا۔
how-exact = اپنا جواب حرف بہ حرف درست لکھیں: بڑے چھوٹے حروف، خالی جگہ اور نشانات گنے جاتے ہیں۔
how-number = کوئی عدد لکھیں۔
how-match = ہر ایک کے لیے چنیں کہ اس کے ساتھ کیا جاتا ہے۔
how-sort = ہر ایک کے لیے چنیں کہ وہ کہاں جاتا ہے۔
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

how-rating = ہر سطر کو پرکھیں۔ کوئی جواب درست یا غلط نہیں۔
how-open = اپنے الفاظ میں جواب دیں۔
how-open-words = اپنے الفاظ میں جواب دیں، تقریباً { $n } اصطلاحات۔
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

curricula = یہ راستہ کہاں لے جاتا ہے
stage-number = مرحلہ { $n }
opens-after = ”{ $title }“ پاس ہونے پر کھلتا ہے۔
choose-of = { $total } میں سے { $n } چنیں
by-day = دن { $n } تک
must-be-valid = سرٹیفکیٹ کارآمد ہونا چاہیے
must-be-known = سرٹیفکیٹ کی تجدید کے وقت بھی یاد ہو
take-again = اس مرحلے میں دوبارہ کرنا ہے
optional = چاہیں تو

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
