# What exams say in Urdu.

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
js-paused = وقفے پر
js-paused-time = { $time } باقی، اور گھڑی رکی ہوئی ہے۔
js-paused-text = آپ کے جواب محفوظ ہیں۔ آپ یہ صفحہ بند کر کے بعد میں آگے بڑھ سکتے ہیں۔
js-next = آگے
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
