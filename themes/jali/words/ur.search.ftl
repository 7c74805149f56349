# What the search says in Urdu.

js-search = تلاش کریں
js-search-field = کورس، سبق اور سوال تلاش کریں
js-search-results = تلاش کے نتیجے
js-search-hint = کم از کم ایک حرف لکھیں۔ ہجے کی چھوٹی غلطی سے فرق نہیں پڑتا۔
js-search-loading = تلاش تیار ہو رہی ہے۔
js-search-failed = تلاش کی فہرست نہیں کھلی۔ کنکشن دیکھیں، پھر دوبارہ لکھیں۔
js-search-count = { $n ->
    [one] 1 نتیجہ
   *[other] { $n } نتیجے
}
js-search-all = { $n ->
    [one] نتیجہ پورے صفحے پر دیکھیں
   *[other] تمام { $n } نتیجے دیکھیں
}
js-search-more = { $n } اور دکھائیں
js-search-none = ”{ $query }“ کے لیے کچھ نہیں ملا۔
js-search-near = کیا آپ کا مطلب یہ تھا؟
js-search-partly = کسی صفحے میں یہ سارے لفظ نہیں ملے۔ ان صفحوں میں سب سے زیادہ ملے۔
js-search-all-courses = تمام کورس دیکھیں
js-search-group-pages = کورس اور سبق
js-search-group-terms = اصطلاحات
js-search-group-questions = سوال
js-search-kind-course = کورس
js-search-kind-lesson = سبق
js-search-kind-curriculum = کورسوں کا راستہ
js-search-kind-question = سوال
js-search-kind-term = اصطلاح
js-search-reading = سبق پڑھے جا رہے ہیں: { $total } میں سے { $n } کورس ہو گئے۔
js-search-read = { $total } میں سے { $n } کورسوں کے سبق دیکھے گئے۔
js-search-lost = { $n ->
    [one] کنکشن کے بغیر 1 کورس کے سبق نہیں کھلے۔
   *[other] کنکشن کے بغیر { $n } کورسوں کے سبق نہیں کھلے۔
}
js-search-further = مزید کورسوں میں دیکھیں
js-search-close = بند کریں
js-search-keys = ↑ ↓ چنیں · Enter کھولیں · Esc بند کریں
