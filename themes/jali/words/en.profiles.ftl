# What people who share a computer are told in English.

js-who-question = Who is learning?
js-who-lead = Choose yourself, so that what you do goes into your own record.
js-who-nameless = No name yet
js-who-last = Last here on { $day }
js-who-unlocked = PIN taken away on { $day }
js-who-pin = has a PIN
js-who-find = Find your name
js-who-nobody = Nobody of that name is here. Add yourself below.
js-who-add = Add somebody
js-who-new = Who are you?
js-who-new-lead = You get a record of your own on this computer. Nothing is sent anywhere.
js-who-begin = Begin
js-who-same = { $name } is here already. If that is somebody else, go on, perhaps with a second name.
js-who-same-open = I am this { $name }
js-who-unkept = This browser keeps nothing, so it cannot tell people apart. You can go on without a name.
js-who-now = Learning here:
js-who-switch = Switch person
js-who-mine = Your name and PIN
js-who-name-me = Give your name
js-who-finish = Finish and clear this computer
js-who-here = { $n ->
    [one] One person on this computer
   *[other] { $n } people on this computer
}
js-your-name = Your name
js-staff-number = Staff number
js-staff-why = So that your trainer knows whose results these are. You can add it later.
js-error-name = Write your name first
js-name-save = Save my name
js-name-saved = Saved: you are { $name } here.
js-pin = PIN
js-pin-open = Open
js-pin-not-me = That is not me
js-pin-wrong = That is not the PIN. { $n ->
    [one] One try is left.
   *[other] { $n } tries are left.
}
js-pin-not = That is not the PIN.
js-pin-rests = Too many tries. Wait { $n ->
    [one] 1 second
   *[other] { $n } seconds
}, then try again.
js-pin-forgot = I forgot my PIN
js-pin-forgot-text = Your record is safe. After a wait of 15 minutes it opens without the PIN, and everybody at this computer sees that the PIN was taken away.
js-pin-wait = Begin the wait
js-pin-waits = From { $time } on it opens without the PIN. Meanwhile others can use this computer.
js-pin-due = The wait is over. If you open it now, the PIN is gone; you can set a new one in the settings.
js-pin-open-without = Open without the PIN
js-pin-text = A PIN keeps a colleague from opening your record in passing. It is a door, not a safe: who has time can guess it, and the record behind it is not encrypted. For secrets, download your record with a passphrase and clear this computer.
js-pin-needs-name = Save your name first: then you can put a PIN on it.
js-pin-now = PIN now
js-pin-next = New PIN
js-pin-choose = Choose a PIN of 4 to 8 digits
js-pin-put = Set the PIN
js-pin-change = Change the PIN
js-pin-away = Take the PIN away
js-pin-shape = A PIN has { $n } to { $total } digits
js-pin-set = The PIN is set. It is asked whenever this computer asks who is learning.
js-pin-gone = The PIN is gone.
js-pin-unlocked = On { $day } somebody said that they forgot your PIN, waited, and opened your record without it. If that was not you, set a new one.
js-pin-asked = On { $day } somebody at this computer said that they forgot your PIN. They did not get in.
js-pin-asked-right = All right
js-idle-question = Are you still there?
js-idle-text = In { $n ->
    [one] 1 second
   *[other] { $n } seconds
} this page asks who is learning. What you did is kept.
js-idle-stay = I am still here
