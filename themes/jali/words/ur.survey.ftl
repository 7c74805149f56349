# What surveys say in Urdu.

js-survey-part = حصہ { $n }، کل { $total }
js-survey-answered = { $total } میں سے { $n } کے جواب دیے
js-survey-back = پیچھے
js-survey-next = آگے: { $title }
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
