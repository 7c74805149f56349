# What role-plays say in Urdu.

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
