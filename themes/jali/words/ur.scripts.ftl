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

js-hand-in = جمع کرائیں
js-survey-again-due = اسے دوبارہ پُر کرنے کا وقت ہے
js-survey-again = ابھی دوبارہ پُر کریں
js-print = پرنٹ کریں

## Review

js-due = { $n } کارڈ باقی
js-due-cards = { $n } کارڈ دہرائیں، تقریباً { $minutes } منٹ

## Exams

js-pause = وقفہ
js-back = پیچھے
js-flag = نشان لگائیں

## Certificates

js-certificate-locked = ابھی بند
js-certificate-valid = کارآمد
js-certificate-until = { $day } تک کارآمد
js-certificate-soon = { $n ->
    [0] مدت آج پوری ہوتی ہے
    [1] مدت کل پوری ہوتی ہے
   *[other] مدت { $n } دن میں پوری ہوگی
}
js-certificate-expired = مدت { $day } کو پوری ہو گئی
js-certificate-renew-at = تجدید کریں: { $title }
js-certificate-renew-button = تجدید کریں
js-certificate-renew-course = سرٹیفکیٹ کی تجدید کریں: { $title }
js-certificate-strip = آپ کا سرٹیفکیٹ { $day } تک کارآمد ہے۔
js-certificate-strip-expired = آپ کا سرٹیفکیٹ { $day } تک کارآمد تھا۔

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

js-level-1 = بہت کم
js-level-2 = کم
js-level-3 = درمیانہ
js-level-4 = زیادہ
js-level-5 = بہت زیادہ

## اصطلاحات

js-term-close = بند کریں
js-term-more = اصطلاحات کھولیں
js-terms-found = { $total } میں سے { $n } اصطلاحات
js-terms-none = ان حروف والی کوئی اصطلاح نہیں۔
# between the parts of a list
js-comma = {"، "}
