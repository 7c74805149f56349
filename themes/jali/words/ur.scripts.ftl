# Every word the scripts say in Urdu. All names begin with js-.

## How safe the record is

js-saving = محفوظ ہو رہا ہے
js-saved = اس ڈیوائس پر محفوظ، { $time }
js-saved-weak = محفوظ ہو گیا، مگر اگلے ایک منٹ میں بجلی گئی تو یہ کھو سکتا ہے
js-not-saved = محفوظ نہیں ہوا: یہ براؤزر محفوظ نہیں کرنے دیتا
js-not-saved-banner = آپ یہاں جو کر رہے ہیں وہ محفوظ نہیں ہو رہا: یہ براؤزر محفوظ نہیں کرنے دیتا یا اس میں جگہ نہیں بچی۔ آپ آگے بڑھ سکتے ہیں؛ صفحہ بند کرنے سے پہلے اپنا ریکارڈ ڈاؤن لوڈ کر لیں۔
js-alone-banner = ڈسک سے کھولنے پر یہ براؤزر ہر صفحے کو الگ رکھتا ہے، اس لیے آپ کی پیش رفت دوسرے صفحات پر نظر نہیں آئے گی۔ اپنا ریکارڈ ڈاؤن لوڈ کریں، یا یہ صفحات کسی دوسرے براؤزر میں کھولیں۔
js-download-record = میرا ریکارڈ ڈاؤن لوڈ کریں

## Status

js-status-todo = شروع نہیں کیا
js-status-part = جاری ہے
js-status-done = مکمل
js-status-passed = پاس
js-status-failed = ابھی پاس نہیں
js-status-expired = سرٹیفکیٹ کی مدت پوری ہو گئی
js-status-again = دوبارہ کرنا ہے
js-status-known = اب بھی یاد ہے، چھوڑ دیں
js-status-refresh = دوبارہ دیکھیں
js-status-locked = ابھی نہیں کھلا
js-passed-on = { $day } کو پاس
js-valid-until = { $day } تک کارآمد
js-by-day = دن { $n } تک
js-by-date = دن { $n }: { $day } تک
js-curriculum-now = مرحلہ { $n }، کل { $total }: { $title }۔ { $asked } میں سے { $met } مکمل۔
js-curriculum-whole = آپ نے ہر مرحلہ پاس کر لیا ہے۔
js-path-begins = آپ کا پہلا دن { $day } ہے۔
js-path-day = دن { $n }، کل { $total }۔
js-path-today = { $n ->
    [0] آج کا سارا کام مکمل ہے۔
    [one] آج کے لیے 1 کام اور۔
   *[other] آج کے لیے { $n } کام اور۔
}
js-path-late = { $n ->
    [one] پچھلے دنوں کا 1 کام باقی ہے۔
   *[other] پچھلے دنوں کے { $n } کام باقی ہیں۔
}
js-path-over = { $total } دن پورے ہو گئے۔ { $n ->
    [one] 1 کام ابھی باقی ہے۔
   *[other] { $n } کام ابھی باقی ہیں۔
}
js-to-certificate = اپنا سرٹیفکیٹ دیکھیں
js-renewal-some = { $n ->
    [0] یہ اسباق دوبارہ دیکھیں، پھر امتحان پاس کریں۔
    [one] { $total } میں سے 1 سبق آپ کو اب بھی یاد ہے: اسے چھوڑ دیں۔ یہ اسباق دوبارہ دیکھیں، پھر امتحان پاس کریں۔
   *[other] { $total } میں سے { $n } اسباق آپ کو اب بھی یاد ہیں: انہیں چھوڑ دیں۔ یہ اسباق دوبارہ دیکھیں، پھر امتحان پاس کریں۔
}
js-renewal-all = آپ کو ہر سبق اب بھی یاد ہے: کچھ بھی دوبارہ پڑھنے کی ضرورت نہیں۔ امتحان پاس کریں، اور نیا سرٹیفکیٹ آپ کا۔
js-start-with = شروع کریں: { $title }
js-best = بہترین { $n } فیصد
js-again-from = دوبارہ { $time } سے
js-course-part = { $total } میں سے { $n } مکمل

## Going on

js-greeting-morning = صبح بخیر
js-greeting-afternoon = السلام علیکم
js-greeting-evening = شام بخیر
js-continue = جاری رکھیں
js-continue-at = جاری رکھیں: { $title }
js-look-again = دوبارہ دیکھیں
js-see-result = اپنا نتیجہ دیکھیں
js-place-lesson = سبق { $n } (کل { $total })، { $minutes ->
    [0] مختصر سا
   *[other] { $minutes } منٹ
}
js-place-pretest = شروع کرنے سے پہلے
js-place-quiz = کوئز
js-place-exam = امتحان
js-place-scenario = رول پلے
js-place-survey = سروے
js-changed = آپ کے کرنے کے بعد بدلا ہے
js-changed-lessons = { $n ->
    [1] آپ کے کرنے کے بعد ایک سبق بدلا ہے
   *[other] آپ کے کرنے کے بعد { $n } اسباق بدلے ہیں
}
js-changed-lesson = آپ نے اسے مکمل کیا تھا، اس کے بعد یہ سبق بدلا ہے۔ آپ نے جو کیا وہ اب بھی شمار ہوتا ہے۔ اسے دوبارہ پڑھیں اور آخر میں بتائیں۔
js-read-it-again = میں نے اسے دوبارہ پڑھ لیا
js-marked-again = دوبارہ پڑھا ہوا مان لیا گیا
js-minutes-short = { $n } منٹ
js-due-review = دہرائی
js-due-cards-why = { $n } کارڈ، تقریباً { $minutes } منٹ
js-due-review-go = دہرائیں
js-plan-today = آج کے لیے طے
js-plan-look = اسے دیکھیں
js-read-again-go = دوبارہ پڑھیں
js-skills-steady = { $total } میں سے { $n } پختہ
js-skills-more = { $n } اور
js-skill-new = نئی
js-skill-learning = سیکھ رہے ہیں
js-skill-steady = پختہ
js-skill-due = دہرانا باقی
js-skill-comes-back = آپ کی دہرائی میں لوٹے گی
js-skill-read = پڑھیں: { $title }
js-week-learned = سیکھا
js-week-new = نیا ہفتہ۔ دس منٹ اچھا آغاز ہیں۔
js-week-days = اس ہفتے { $n } دن
js-week-of = اس ہفتے { $total } میں سے { $n } دن
js-week-full = اس ہفتے { $n } دن، جیسا آپ نے طے کیا تھا
js-week-did = { $n ->
    [0] { $answered } جواب
    [1] { $n } سبق، { $answered } جواب
   *[other] { $n } اسباق، { $answered } جواب
}
js-results-all = تمام { $n } دکھائیں
js-copied-on = آپ کی پچھلی نقل { $day } کی ہے۔
js-copied-never = آپ کے پاس ابھی کوئی نقل نہیں۔
js-copy-first = { $day } سے آپ کے ریکارڈ میں { $n } نئے اندراجات ہیں، اور وہ صرف اسی براؤزر میں ہیں۔
js-copy-again = { $day } کی آپ کی پچھلی نقل کے بعد { $n } نئے اندراجات ہوئے ہیں۔
js-you-were-here = آپ یہاں تھے
js-undone = اب مکمل شمار نہیں ہوتا

## Questions

js-check = جانچیں
js-hint = { $total ->
    [1] اشارہ
   *[other] اشارہ ({ $total } میں سے { $n })
}
js-right-answer = درست جواب
js-also-right = یہ بھی درست
js-your-answer = آپ کا جواب
js-partly-answer = آپ کا جواب: جزوی طور پر درست
js-verdict-right = درست
js-verdict-partly = جزوی طور پر درست
js-verdict-wrong = ابھی نہیں
js-verdict-kept = محفوظ ہو گیا
js-keep = میرا جواب محفوظ کریں
js-change-answer = میرا جواب بدلیں
js-model-answer = موازنے کے لیے نمونے کا جواب
js-try-again = دوبارہ کوشش کریں
js-go-on = آگے بڑھیں
js-answered-on = آپ نے اس کا جواب { $day } کو دیا تھا۔
js-answered-earlier = آپ نے اس سوال کی پرانی شکل کا جواب { $day } کو دیا تھا۔
js-error-title = خرابی:
js-error-heading = ایک مسئلہ ہے۔
js-error-one = پہلے کوئی جواب چنیں
js-error-any = پہلے کم از کم ایک جواب چنیں
js-error-rate = پہلے اس پر اپنا درجہ چنیں: { $name }
js-error-open = پہلے اپنا جواب لکھیں
js-error-typed = پہلے اپنا جواب لکھیں
js-error-field = پہلے اس کا جواب دیں: { $name }
js-right-is = درست جواب:
js-place-is = درست جگہ:
js-right-order = درست ترتیب
js-count-right = { $total } میں سے { $n } درست
js-count-placed = { $total } میں سے { $n } درست جگہ پر
js-move-up = ’{ $name }‘ کو اوپر لے جائیں
js-move-down = ’{ $name }‘ کو نیچے لے جائیں
js-moved = { $name }، اب { $total } میں سے { $n }
js-sure-question = آپ کو کتنا یقین ہے؟
js-sure-guess = اندازہ
js-sure-fairly = کافی حد تک
js-sure-sure = پورا یقین

## Quizzes

js-question-of = سوال { $n }، کل { $total }
js-question-n = سوال { $n }
js-count = { $total } میں سے { $n }
js-next-question = اگلا سوال
js-finish = ختم کریں
js-keys = بٹن: ہندسے سے چنیں، Enter سے جانچیں، H سے اشارہ
js-quiz-resumed = آپ وہیں سے آگے بڑھ رہے ہیں جہاں چھوڑا تھا۔
js-rail = سوال { $n }، کل { $total }۔ { $right ->
    [0] ابھی کوئی درست نہیں
   *[other] { $right } درست
}، { $wrong ->
    [0] اب تک کوئی نہیں چھوٹا۔
   *[other] { $wrong } ابھی نہیں۔
}
js-answered-of = { $total } میں سے { $n } کے جواب دیے
js-pace = سوال کیسے نظر آئیں
js-pace-one = ایک وقت میں ایک
js-pace-all = سب ایک صفحے پر
js-score = { $n }
js-score-of-right = درست، کل { $total } میں سے
js-score-of-points = نمبر، کل { $total } میں سے
js-score-right = { $total } میں سے { $n } درست
js-score-points = { $total } میں سے { $n } نمبر
js-rail-all = { $total } میں سے { $n } کے جواب دیے۔ { $right ->
    [0] ابھی کوئی درست نہیں
   *[other] { $right } درست
}، { $wrong ->
    [0] اب تک کوئی نہیں چھوٹا۔
   *[other] { $wrong } ابھی نہیں۔
}
js-score-words = { $total } میں سے { $n }
js-result-passed = پاس۔ { $pass } فیصد درکار تھے۔
js-result-failed = ابھی پاس نہیں۔ { $pass } فیصد درکار ہیں۔
js-result-done = سب ہو گئے۔
js-result-pretest = یہاں سے آپ کا آغاز ہے۔ باقی جواب کورس میں ملیں گے۔
js-result-practice = چھوٹے ہوئے سوالوں کی مشق مکمل۔ آپ کا نتیجہ وہی رہتا ہے۔
js-gain-up = پہلے سے { $n } فیصد پوائنٹ زیادہ
js-gain-down = پہلے سے { $n } فیصد پوائنٹ کم
js-gain-same = پہلے جتنے ہی
js-gain-before = کورس سے پہلے
js-gain-now = اب
js-no-answer = کوئی جواب نہیں
js-look-again-at = { $n ->
    [1] ایک سوال دوبارہ دیکھیں
   *[other] { $n } سوال دوبارہ دیکھیں
}
js-in-review = { $n ->
    [1] یہ آپ کی دہرائی میں لوٹے گا
   *[other] یہ آپ کی دہرائی میں لوٹیں گے
}
js-all-right = ہر جواب درست تھا۔
js-better = بہتر
js-by-skill = مہارت کے لحاظ سے
js-read-first = یہ آپ یہاں سیکھیں گے:
js-read-again = دوبارہ پڑھیں:
js-read-again-at = دوبارہ پڑھیں: { $title }
js-go-on-to = آگے بڑھیں: { $title }
js-try-wrong = صرف غلط والے دوبارہ کریں
js-screen-right = درست: { $numbers }۔
js-screen-wrong = ابھی نہیں: { $numbers }۔

## Surveys

js-survey-part = حصہ { $n }، کل { $total }
js-survey-answered = { $total } میں سے { $n } کے جواب دیے
js-survey-back = پیچھے
js-survey-next = آگے: { $title }
js-hand-in = جمع کرائیں
js-hand-in-anyway = پھر بھی جمع کرائیں
js-survey-missing = { $n ->
    [1] ایک بیان ابھی باقی ہے
   *[other] { $n } بیانات ابھی باقی ہیں
}
js-survey-missing-text = آپ پھر بھی جمع کرا سکتے ہیں۔ جس حصے میں بہت کم جواب ہوں اس کا خاکہ نہیں بنتا۔
js-survey-open = { $title }: { $n } باقی
js-survey-now = ابھی آپ اسے کیسے دیکھتے ہیں
js-survey-moved = { $day } سے اب تک کیا بدلا
js-survey-thanks = شکریہ
js-survey-kept = آپ کے جواب اس ڈیوائس پر محفوظ ہیں۔
js-survey-private = اسے صرف آپ دیکھ سکتے ہیں
js-survey-handed-in = { $day } کو جمع کرایا
js-survey-again-on = { $day } کو دوبارہ پُر کریں
js-survey-again-due = اسے دوبارہ پُر کرنے کا وقت ہے
js-survey-again = ابھی دوبارہ پُر کریں
js-survey-too-few = خاکہ بنانے کے لیے جواب کافی نہیں۔ کسی ایک حصے میں تین درکار ہیں۔
js-survey-not-enough = جواب کافی نہیں
js-survey-strongest = سب سے مضبوط
js-survey-weakest = اب اسے بڑھائیں
js-survey-even = تمام حصے برابر ہیں: نہ کوئی سب سے مضبوط ہے، نہ سب سے کمزور۔
js-survey-others = باقی حصے
js-survey-own = آپ کے جواب
js-survey-no-answer = کوئی جواب نہیں
js-survey-unsure = یقین نہیں
js-survey-sittings = آپ نے جتنی بار پُر کیا
js-print = پرنٹ کریں
js-radar-title = { $title }، خاکے میں
js-radar-axes = { $n } محور، 1 یعنی { $low } سے { $total } یعنی { $high } تک۔
js-radar-highest = ابھی سب سے اوپر: { $title }، { $n }۔
js-radar-lowest = ابھی سب سے نیچے: { $title }، { $n }۔
js-radar-table = ساتھ کے جدول میں ہر عدد موجود ہے۔
js-radar-caption = خاکہ، اعداد میں
js-radar-quality = حصہ
js-radar-now = ابھی
js-radar-last = پچھلی بار
js-radar-first = پہلی بار
js-radar-change = تبدیلی
js-radar-same = وہی
js-radar-scale = 1 کا مطلب ہے { $low }، { $total } کا مطلب ہے { $high }۔ جو بیانات الٹی بات کہتے ہیں انہیں پلٹ کر گنا گیا ہے۔
js-radar-since = تبدیلی پہلی بار سے گنی گئی ہے۔

## Review

js-due = { $n } کارڈ باقی
js-due-cards = { $n } کارڈ دہرائیں، تقریباً { $minutes } منٹ
js-review-card = کارڈ { $n }، کل { $total }
js-review-rail = کارڈ { $n }، کل { $total }۔ { $right ->
    [0] ابھی کوئی یاد نہیں
   *[other] { $right } یاد
}، { $wrong ->
    [0] اب تک کوئی نہیں چھوٹا۔
   *[other] { $wrong } ابھی نہیں۔
}
js-review-next-card = اگلا کارڈ
js-review-skip = ابھی چھوڑیں
js-review-suspend = الگ رکھیں
js-review-suspended = الگ رکھ دیا۔ آپ اسے آخر میں واپس لا سکتے ہیں۔
js-show-answer = جواب دیکھیں
js-review-think = دل میں جواب کہیں، پھر ملائیں۔
js-review-about = تقریباً { $minutes } منٹ
js-review-answer = جواب
js-review-yours = آپ نے جو لکھا
js-review-back-tomorrow = کل دوبارہ آئے گا
js-review-back = { $n } دن میں دوبارہ آئے گا، { $day } کو
js-review-from = یہاں سے:
js-grade-question = آپ کو یہ کتنا یاد تھا؟
js-grade-again = بھول گئے
js-grade-hard = مشکل سے
js-grade-good = ٹھیک
js-grade-easy = آسانی سے
js-grade-days = { $n ->
    [1] کل
   *[other] { $n } دن میں
}
js-review-empty = آج کچھ باقی نہیں
js-review-where-from = سوالوں والے اسباق کے بعد کارڈ یہاں آتے ہیں۔
js-review-next = آگے: { $days }۔
js-review-tomorrow = کل { $n }
js-review-on = { $day } کو { $n }
js-review-backlog = { $n } کارڈ باقی ہیں
js-review-backlog-text = ایک وقت میں { $n } لیں؛ جن کے بھولنے کا امکان زیادہ ہے وہ پہلے آئیں گے۔ یا ہر روز تھوڑے تھوڑے لیں۔
js-review-start = { $n } سے شروع کریں
js-review-spread = { $n } دنوں میں بانٹیں
js-review-spread-done = اگلے دنوں میں بانٹ دیا
js-review-done = آج کے لیے ہو گیا
js-review-stopped = یہاں رکے
js-review-known = { $total } میں سے { $n } یاد۔
js-review-more = { $n } اور کریں
js-review-leave = میری پڑھائی
js-review-aside = { $n } کارڈ الگ رکھے
js-review-resume = واپس لائیں
js-review-resume-card = واپس لائیں: { $name }
js-review-resumed = آپ کی دہرائی میں لوٹ آئے گا

## Exams

js-exam-go-on = جاری رکھیں
js-exam-begin = شروع کریں
js-exam-begun = آپ شروع کر چکے ہیں: { $total } میں سے { $answered } کے جواب دیے۔
js-exam-begun-left = { $n } منٹ باقی ہیں۔
js-exam-counts = جواب { $answered }، نشان { $flagged }
js-exam-empty = { $n ->
    [0] تمام { $answered } کے جواب دیے
   *[other] جواب { $answered }، خالی { $n }
}، نشان { $flagged }
js-exam-to-end = آخر میں جائیں
js-exam-proof = صرف اسی ڈیوائس پر محفوظ ہے۔ یہ دکھاتا ہے کہ یہاں کیا جواب دیے گئے، یہ نہیں کہ اسکرین کے سامنے کون تھا۔
js-tries-left = { $n ->
    [0] ، کوئی باقی نہیں
   *[other] ، { $n } باقی
}
js-tries-left-now = { $n ->
    [1] آپ کے پاس ایک کوشش اور ہے۔
   *[other] آپ کے پاس { $n } کوششیں اور ہیں۔
}
js-tries-none = آپ کی تمام کوششیں پوری ہو گئیں۔ آگے کیا کرنا ہے، اس بارے میں اپنے ٹرینر سے بات کریں۔
js-tries-from = اگلی کوشش { $time } سے شروع ہو سکتی ہے۔
js-moment = { $day }، { $time }
js-your-tries = آپ کی کوششیں
js-time-left = باقی وقت
js-time-up = وقت پورا ہوا۔ اتنے میں جمع کرائیں:
js-time-hide = چھپائیں
js-time-show = وقت دکھائیں
js-time-minutes = { $n } منٹ
js-time-exact = { $minutes }:{ $seconds }
js-time-half = آدھا وقت گزر گیا۔ { $n } منٹ باقی ہیں۔
js-time-five = پانچ منٹ باقی ہیں۔
js-time-one = ایک منٹ باقی ہے۔
js-time-end = وقت پورا ہوا۔ ختم کر کے جمع کرانے کے لیے آپ کے پاس دو منٹ اور ہیں۔ آپ کے جواب برقرار رہیں گے۔
js-time-used = { $n } منٹ لگے
js-more-time = زیادہ وقت کے ساتھ: { $factor } گنا
js-more-open = وقت کی حد کے بغیر
js-pause = وقفہ
js-paused = وقفے پر
js-paused-time = { $time } باقی، اور گھڑی رکی ہوئی ہے۔
js-paused-text = آپ کے جواب محفوظ ہیں۔ آپ یہ صفحہ بند کر کے بعد میں آگے بڑھ سکتے ہیں۔
js-back = پیچھے
js-next = آگے
js-flag = نشان لگائیں
js-flag-on = سوال { $n } پر نشان لگا ہے
js-flag-off = سوال { $n } سے نشان ہٹ گیا
js-overview = تمام سوال
js-cell-answered = جواب دیا
js-cell-empty = خالی
js-cell-flagged = نشان لگا
js-hand-in-empty = { $n ->
    [1] ایک سوال کا جواب باقی ہے۔ پھر بھی جمع کرائیں؟
   *[other] { $n } سوالوں کے جواب باقی ہیں۔ پھر بھی جمع کرائیں؟
}
js-hand-in-all = { $n ->
    [1] سوال کا جواب دے دیا گیا ہے۔ اب جمع کرائیں؟
   *[other] تمام { $n } سوالوں کے جواب دے دیے گئے ہیں۔ اب جمع کرائیں؟
}
js-hand-in-text = اس کے بعد امتحان جانچا جاتا ہے اور کچھ بدلا نہیں جا سکتا۔
js-hand-in-not = جواب دینا جاری رکھیں
js-answers-after-pass = درست جواب پاس ہونے کے بعد دکھائے جاتے ہیں۔
js-answers-never = یہ امتحان درست جواب نہیں دکھاتا۔
js-paper = آپ کا پرچہ
js-paper-again = یہ پرچہ دوبارہ دیکھیں
js-paper-version = کورس کا ورژن { $version }
js-paper-marked = سوال جیسے تھے، آپ کے جواب، اور درست کیا ہے۔
js-paper-unmarked = سوال جیسے تھے اور آپ کے جواب۔ یہاں وہ جانچے نہیں گئے۔
js-paper-gone = { $n ->
    [1] اس پرچے کا ایک سوال اب امتحان میں نہیں ہے۔
   *[other] اس پرچے کے { $n } سوال اب امتحان میں نہیں ہیں۔
}
js-to-result = نتیجے پر واپس جائیں

## Certificates

js-certificate-locked = ابھی بند
js-certificate-valid = کارآمد
js-certificate-until = { $day } تک کارآمد
js-certificate-until-on = { $day } تک کارآمد
js-certificate-soon = { $n ->
    [0] مدت آج پوری ہوتی ہے
    [1] مدت کل پوری ہوتی ہے
   *[other] مدت { $n } دن میں پوری ہوگی
}
js-certificate-expired = مدت { $day } کو پوری ہو گئی
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
js-certificate-renew-at = تجدید کریں: { $title }
js-certificate-renew-button = تجدید کریں
js-certificate-renew-course = سرٹیفکیٹ کی تجدید کریں: { $title }
js-certificate-strip = آپ کا سرٹیفکیٹ { $day } تک کارآمد ہے۔
js-certificate-strip-expired = آپ کا سرٹیفکیٹ { $day } تک کارآمد تھا۔
js-certificate-copied = کاپی ہو گیا
js-certificate-copy-by-hand = متن چنا ہوا ہے۔ اسے کی بورڈ سے کاپی کریں، یا دبائے رکھ کر ’کاپی کریں‘ چنیں۔
js-check-fits = یہ آپس میں ملتے ہیں
js-check-fits-words = کوڈ اور یہ الفاظ آپس میں ملتے ہیں: کچھ غلط ٹائپ نہیں ہوا۔ اس سے یہ ثابت نہیں ہوتا کہ کورس کس نے کیا۔
js-check-differs = یہ آپس میں نہیں ملتے
js-check-differs-words = یہاں کچھ اس سے مختلف ہے جس سے کوڈ بنا تھا۔ ہر حرف سرٹیفکیٹ سے ملائیں: نام، دن، نتیجہ، کورس کا ورژن، اور کوڈ بھی۔
js-check-other-site = یہ سرٹیفکیٹ کسی دوسری سائٹ پر بنا تھا۔ اسے وہیں جانچیں۔
js-check-missing = کچھ رہ گیا ہے
js-check-missing-words = کورس، نام، دن اور کوڈ ضروری ہیں۔

## Audio

js-audio-play = چلائیں: { $title }
js-audio-pause = روکیں: { $title }
js-audio-place = ریکارڈنگ میں جگہ
js-audio-at = { $length } میں سے { $at }

## Plans and checklists

js-plan-gone = ایک منصوبہ جو اب اس سبق میں نہیں ہے
js-plan-earlier = اس منصوبے کی پرانی شکل کے لیے
js-plan-draft = دن ابھی طے نہیں: کوئی دن چنیں
js-plan-planned = { $day } کے لیے طے
js-plan-past = { $day } گزر گیا۔ کیا یہ ہو گیا، یا کوئی اور دن بہتر رہے گا؟
js-plan-done = ہو گیا
js-plan-again = ابھی نہیں ہوا
js-plan-mark-done = ہو گیا، نشان لگائیں
js-plan-not-done = دراصل نہیں ہوا
js-plan-calendar = کیلنڈر میں شامل کریں
js-ticked = { $total } میں سے { $n } پر نشان
js-ticked-all = تمام { $total } پر نشان
js-written-on = { $day } کو لکھا

## What is stored

js-stored-pages = مکمل اسباق
js-stored-answers = دیے گئے جواب
js-stored-attempts = مکمل کیے گئے امتحان، رول پلے اور سروے
js-stored-notes = آپ کا اپنا لکھا
js-stored-events = کل اندراجات
js-stored-size = آپ کے ریکارڈ کا حجم
js-kilobytes = { $n } KB
js-stored-copy = فائل میں پچھلی نقل
js-stored-no-copy = ابھی کوئی نہیں
js-stored-damaged = خراب اندراجات، الگ رکھے گئے
js-download-damaged = { $n } ڈاؤن لوڈ کریں
js-state-kept-word = محفوظ
js-state-kept = براؤزر نے وعدہ کیا ہے کہ وہ آپ کا ریکارڈ خود بخود نہیں مٹائے گا۔
js-state-may-go-word = محفوظ ہے، مگر براؤزر اسے مٹا سکتا ہے
js-state-may-go = بجلی جانے یا صفحہ بند ہونے سے آپ کا ریکارڈ نہیں کھوتا۔ اس ڈیوائس پر جگہ کم پڑے تو براؤزر اسے بغیر پوچھے مٹا سکتا ہے۔
js-state-weak-word = کمزور جگہ میں محفوظ
js-state-weak = یہاں براؤزر کا ڈیٹا بیس کام نہیں کرتا، اس لیے آپ کا ریکارڈ کمزور جگہ میں ہے: بجلی جانے پر آخری ایک منٹ کھو سکتا ہے۔
js-state-alone-word = ہر صفحے کا الگ محفوظ
js-state-alone = یہ صفحات ڈسک سے کھولے گئے ہیں، اور Firefox ایسے ہر صفحے کو الگ رکھتا ہے: ایک صفحے پر آپ جو کرتے ہیں، دوسرے صفحات نہیں جانتے۔ انہیں کسی دوسرے براؤزر میں یا ویب پتے سے کھولیں۔
js-state-none-word = محفوظ نہیں ہو رہا
js-state-none = یہ براؤزر محفوظ نہیں کرنے دیتا، یا جگہ نہیں بچی۔ آپ آگے بڑھ سکتے ہیں؛ صفحہ بند کرنے سے پہلے اپنا ریکارڈ ڈاؤن لوڈ کریں۔
js-state-file = یہ صفحات ڈسک سے کھولے گئے ہیں۔ ڈسک سے کھولے گئے تمام صفحات اس براؤزر میں ایک ہی جگہ استعمال کرتے ہیں۔
js-state-plain = یہ صفحات بغیر حفاظت والے کنکشن (http) سے آئے ہیں۔ براؤزر ایسے صفحات سے کوئی وعدہ نہیں کرتے، اس لیے وقتاً فوقتاً نقل رکھیں۔
js-state-safari = یہ براؤزر ان سائٹس کا ڈیٹا مٹا دیتا ہے جو سات دن تک نہ کھولی گئی ہوں۔
js-state-add-ios = ان صفحات کو ہفتے میں کم از کم ایک بار کھولیں، یا نقل رکھیں۔ ہوم اسکرین پر آئیکن سے یاد رہتا ہے (شیئر دبائیں، پھر ”Add to Home Screen“)؛ جہاں وہ الگ ایپ کی طرح کھلتا ہے وہاں کچھ نہیں مٹتا، مگر وہ خالی ریکارڈ سے شروع ہوتا ہے: پہلے اپنا ریکارڈ ڈاؤن لوڈ کریں اور وہاں لے آئیں۔
js-state-add = ان صفحات کو ہفتے میں کم از کم ایک بار کھولیں، یا نقل رکھیں۔ Dock میں شامل کرنے پر (File مینو میں) یہ الگ ایپ بن جاتے ہیں، جس کا ڈیٹا نہیں مٹتا، مگر وہ خالی ریکارڈ سے شروع ہوتی ہے: پہلے اپنا ریکارڈ ڈاؤن لوڈ کریں اور وہاں لے آئیں۔
js-keep-here = براؤزر سے اسے محفوظ رکھنے کو کہیں
js-keep-refused = براؤزر نے وعدہ نہیں کیا۔ وقتاً فوقتاً اپنا ریکارڈ ڈاؤن لوڈ کریں۔
js-record-locking = فائل پر تالا لگایا جا رہا ہے۔ اس میں تھوڑا وقت لگتا ہے۔
js-record-made = فائل { $name } بن گئی۔ ڈاؤن لوڈ کہاں رکھے جاتے ہیں، یہ آپ کا براؤزر بتاتا ہے۔
js-record-made-locked = فائل { $name } بن گئی، اور یہ صرف آپ کے پاس فریز سے کھلتی ہے۔
js-erase-question = ان صفحات نے اس ڈیوائس پر جو کچھ رکھا ہے، سب مٹا دیں؟

## Role-plays

js-you = آپ
js-you-said = آپ نے کہا:
js-you-say = آپ کیا کہیں گے؟
js-you-go-on = آپ آگے بڑھتے ہیں
js-say-it = کہیں
js-take-back = واپس لیں
js-error-say = پہلے چنیں کہ آپ کیا کہیں گے
js-tried-before = پہلے آزمایا
js-so-far = اب تک کیا ہوا
js-log-label = گفتگو
js-meters-label = صورتِ حال
js-step-of = قدم { $n }، تقریباً { $total } میں سے
js-level-1 = بہت کم
js-level-2 = کم
js-level-3 = درمیانہ
js-level-4 = زیادہ
js-level-5 = بہت زیادہ
js-meter-up = { $level }، بڑھ رہا ہے
js-meter-down = { $level }، گھٹ رہا ہے
js-meter-value = 100 میں سے { $n }
js-meter-enough = کافی: { $n } درکار تھا
js-meter-short = { $n } درکار تھا
js-meter-moved = { $name } { $by }، اب { $now }
js-outcome-passed = پاس
js-outcome-failed = ابھی پاس نہیں
js-outcome-ended = اختتام
js-outcome-at = { $n ->
    [1] ایک بار چننے کے بعد آپ یہاں پہنچے: { $title }
   *[other] { $n } بار چننے کے بعد آپ یہاں پہنچے: { $title }
}
js-start-again = دوبارہ شروع کریں
js-your-way = آپ کا راستہ
js-map-words = نقشہ: آپ کے راستے میں { $total } میں سے { $n } مناظر آئے۔ نیچے یہ الفاظ میں ہے۔
js-map-legend = بھرا ہوا: جہاں آپ تھے۔ ستارہ: ایک اختتام۔ چوکور: وہ اختتام جہاں بات نہیں بنی۔
js-not-met = جو مناظر آپ کے راستے میں نہیں آئے: { $scenes }
js-try-the-other = دوسرا راستہ آزمائیں
js-try-another = کوئی اور راستہ آزمائیں
js-at-scene = یہاں: { $title }
js-ways-tried = { $total } میں سے { $n } آزمائے
js-best-way = ایک راستہ جو بہت اچھا چلتا ہے
js-best-why = تمام راستوں میں یہ سب سے اونچی قدروں پر ختم ہوتا ہے۔ اچھا راستہ صرف یہی نہیں۔
js-best-is-yours = کوئی راستہ آپ کے راستے سے بہتر ختم نہیں ہوتا۔

## اصطلاحات

js-term-close = بند کریں
js-term-more = اصطلاحات کھولیں
js-terms-found = { $total } میں سے { $n } اصطلاحات
js-terms-none = ان حروف والی کوئی اصطلاح نہیں۔
# between the parts of a list
js-comma = {"، "}
