
¦
5
android*http://schemas.android.com/apk/res/androidmanifest"packageorg.example.bundle"G
*http://schemas.android.com/apk/res/androidversionCode9(›„„2:0	"C
*http://schemas.android.com/apk/res/androidversionName1.0(œ„„*ß
Ü
5
android*http://schemas.android.com/apk/res/androiduses-sdk"J
*http://schemas.android.com/apk/res/androidminSdkVersion21(Œ„„2:0"M
*http://schemas.android.com/apk/res/androidtargetSdkVersion33(ğ„„2:0!*Ó
Ğ
5
android*http://schemas.android.com/apk/res/androidapplication"T
*http://schemas.android.com/apk/res/androidlabel@string/app_name(€„2
€€ˆø"d
*http://schemas.android.com/apk/res/androidnetworkSecurityConfig@string/app_name(§Š„2
€€ø*Í
Ê
5
android*http://schemas.android.com/apk/res/androidactivity">
*http://schemas.android.com/apk/res/androidname.Main(ƒ€„"G
*http://schemas.android.com/apk/res/androidexportedtrue(€„2:@