<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>FlowGraph</name>
    <message>
        <source>App</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>التدفقات</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>in the code of the app</source>
        <translation>في شيفرة التطبيق</translation>
    </message>
    <message>
        <source>uses this key</source>
        <translation>يستخدم هذا المفتاح</translation>
    </message>
    <message>
        <source>named by SNI, %1</source>
        <translation>سمّاه SNI، %1</translation>
    </message>
    <message>
        <source>named by HTTP Host, %1</source>
        <translation>سمّاه HTTP Host، %1</translation>
    </message>
    <message>
        <source>named by DNS before, %1</source>
        <translation>سمّاه DNS قبل ذلك، %1</translation>
    </message>
    <message>
        <source>by its address, %1</source>
        <translation>بعنوانه، %1</translation>
    </message>
    <message>
        <source>%1 folded: + shows them</source>
        <translation>مطوي: %1، علامة + تعرضها</translation>
    </message>
    <message>
        <source>%1 folded</source>
        <translation>مطوي: %1</translation>
    </message>
    <message>
        <source>not known from the code</source>
        <translation>غير معروف من الشيفرة</translation>
    </message>
    <message>
        <source>Overview of the graph</source>
        <translation>نظرة عامة على المخطط</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>%1. %2 on public keys in own code, %3 in libraries.</source>
        <translation>%1. %2 بمفاتيح عامة في الشيفرة الذاتية، و%3 في المكتبات.</translation>
    </message>
    <message>
        <source>%1 and %2 named in code.</source>
        <translation>%1 و%2 مذكورة في الشيفرة.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1، %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 captures</source>
        <translation>
            <numerusform>لا التقاطات</numerusform>
            <numerusform>التقاط واحد</numerusform>
            <numerusform>التقاطان</numerusform>
            <numerusform>%1 التقاطات</numerusform>
            <numerusform>%1 التقاطًا</numerusform>
            <numerusform>%1 التقاط</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2, %3.</source>
        <translation>من %1 إلى %2، %3.</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <translation>%1، %2، %3.</translation>
    </message>
    <message>
        <source>an app</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source> to </source>
        <translation> إلى </translation>
    </message>
    <message>
        <source> and %1 more.</source>
        <translation> و%1 غيرها.</translation>
    </message>
    <message>
        <source>%1 of expected use: updates, pinning, libraries.</source>
        <translation>%1 باستخدام متوقَّع: تحديثات، تثبيت شهادات، مكتبات.</translation>
    </message>
    <message>
        <source>%1 in clear payload: blocks and keys of public-key cryptography.</source>
        <translation>%1 في حمولة غير مشفّرة: كتل ومفاتيح من التشفير بالمفتاح العام.</translation>
    </message>
    <message>
        <source>No operation on public keys was found yet.</source>
        <translation>لم يُعثر بعد على أي عملية بمفاتيح عامة.</translation>
    </message>
    <message>
        <source>%1 refused: </source>
        <translation>مرفوض %1: </translation>
    </message>
    <message>
        <source> and others.</source>
        <translation> وغيرها.</translation>
    </message>
    <message>
        <source>%1: something in the evidence could not be read.</source>
        <translation>%1: تعذّرت قراءة جزء من الأدلة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 losses</source>
        <translation>
            <numerusform>لا فقد</numerusform>
            <numerusform>فقد واحد</numerusform>
            <numerusform>حالتا فقد</numerusform>
            <numerusform>%1 حالات فقد</numerusform>
            <numerusform>%1 حالة فقد</numerusform>
            <numerusform>%1 حالة فقد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 about how evidence was read.</source>
        <translation>%1 عن قراءة الأدلة.</translation>
    </message>
    <message>
        <source>%1 cannot be known from the package.</source>
        <translation>%1 لا يمكن معرفتها من الحزمة.</translation>
    </message>
    <message>
        <source>Everything: no evidence is in the case yet.</source>
        <translation>كل شيء: لا أدلة في القضية بعد.</translation>
    </message>
    <message>
        <source>No capture: what was sent, and where, cannot be said.</source>
        <translation>لا يوجد التقاط: لا يمكن القول ما الذي أُرسل ولا إلى أين.</translation>
    </message>
    <message>
        <source>No device management export: devices and who has the app are not known.</source>
        <translation>لا يوجد تصدير من إدارة الأجهزة: الأجهزة ومن لديه التطبيق غير معروفين.</translation>
    </message>
    <message>
        <source>No app package: there is no code to trace from.</source>
        <translation>لا توجد حزمة تطبيق: لا شيفرة يبدأ منها التتبّع.</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>لم يُستثنَ شيء.</translation>
    </message>
    <message>
        <source>Nothing is missing for its tier.</source>
        <translation>لا ينقص شيء لمستواه.</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>مفتوح: %1</translation>
    </message>
    <message>
        <source>%1, %2, score %3</source>
        <translation>%1، %2، الدرجة %3</translation>
    </message>
    <message>
        <source>Import a capture</source>
        <translation>استيراد التقاط</translation>
    </message>
    <message>
        <source>It shows which destinations were contacted, and by whom.</source>
        <translation>يبيّن الوجهات التي جرى الاتصال بها ومن اتصل.</translation>
    </message>
    <message>
        <source>Import a device export</source>
        <translation>استيراد تصدير أجهزة</translation>
    </message>
    <message>
        <source>It tells which devices have the app.</source>
        <translation>يبيّن الأجهزة التي عليها التطبيق.</translation>
    </message>
    <message>
        <source>Import a package</source>
        <translation>استيراد حزمة</translation>
    </message>
    <message>
        <source>Its code says what is encrypted, with which key, for whom.</source>
        <translation>تبيّن شيفرتها ما الذي يُشفَّر وبأي مفتاح ولمن.</translation>
    </message>
    <message>
        <source>Examiner %1</source>
        <translation>المحلّل %1</translation>
    </message>
    <message>
        <source>audit chain broken at entry %1</source>
        <translation>سلسلة التدقيق مكسورة عند القيد %1</translation>
    </message>
    <message numerus="yes">
        <source>audit chain whole, %1 entries</source>
        <translation>
            <numerusform>سلسلة التدقيق سليمة، بلا قيود</numerusform>
            <numerusform>سلسلة التدقيق سليمة، قيد واحد</numerusform>
            <numerusform>سلسلة التدقيق سليمة، قيدان</numerusform>
            <numerusform>سلسلة التدقيق سليمة، %1 قيود</numerusform>
            <numerusform>سلسلة التدقيق سليمة، %1 قيدًا</numerusform>
            <numerusform>سلسلة التدقيق سليمة، %1 قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in what the evidence can show:</source>
        <translation>%1 فيما يمكن أن تُظهره الأدلة:</translation>
    </message>
    <message numerus="yes">
        <source>%1 blind spots</source>
        <translation>
            <numerusform>لا نقاط عمياء</numerusform>
            <numerusform>نقطة عمياء واحدة</numerusform>
            <numerusform>نقطتان عمياوان</numerusform>
            <numerusform>%1 نقاط عمياء</numerusform>
            <numerusform>%1 نقطة عمياء</numerusform>
            <numerusform>%1 نقطة عمياء</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>unknown host</source>
        <translation>مضيف غير معروف</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>الإزاحة</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1، الدرجة %2</translation>
    </message>
    <message>
        <source>an unnamed examiner</source>
        <translation>محلّل غير مسمّى</translation>
    </message>
    <message>
        <source>Approved by %1: %2</source>
        <translation>وافق عليه %1: %2</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>حتى %1.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 غيرها</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>verdict “%1”</source>
        <translation>حكم «%1»</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>star</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>وسم «%1»</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>end of an approval</source>
        <translation>إنهاء موافقة</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>النوع المتعرَّف عليه</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>المعثور عليه</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الدالة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>not known from the package</source>
        <translation>غير معروف من الحزمة</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>اليقين</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>%1, by DNS before the flow</source>
        <translation>%1، من DNS قبل التدفق</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>الموافَق عليه</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>النوع</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The result of the operation goes to %1 by data flow</source>
        <translation>تذهب نتيجة العملية إلى %1 عبر تدفق البيانات</translation>
    </message>
    <message>
        <source>What comes from %1 is verified or decrypted with this key, by data flow</source>
        <translation>ما يأتي من %1 يُتحقَّق منه أو تُفك شيفرته بهذا المفتاح، عبر تدفق البيانات</translation>
    </message>
    <message>
        <source>The key or trust decision guards the connection to %1</source>
        <translation>المفتاح أو قرار الثقة يحمي الاتصال بـ %1</translation>
    </message>
    <message>
        <source>Operation and network call to %1 stand in one method</source>
        <translation>العملية واستدعاء الشبكة إلى %1 في دالة واحدة</translation>
    </message>
    <message>
        <source>Operation and network call to %1 meet on a call path</source>
        <translation>العملية واستدعاء الشبكة إلى %1 يلتقيان على مسار استدعاء</translation>
    </message>
    <message>
        <source>Operation and network call to %1 stand in one class</source>
        <translation>العملية واستدعاء الشبكة إلى %1 في صنف واحد</translation>
    </message>
    <message>
        <source>The app also names %1</source>
        <translation>يذكر التطبيق أيضًا %1</translation>
    </message>
    <message>
        <source>The key %1 is embedded in the app</source>
        <translation>المفتاح %1 مضمَّن في التطبيق</translation>
    </message>
    <message>
        <source>The key %1 is the key of the certificate on the wire</source>
        <translation>المفتاح %1 هو مفتاح الشهادة المرئية على الشبكة</translation>
    </message>
    <message>
        <source>%1 flows name the host in the TLS hello</source>
        <translation>تدفقات تسمّي المضيف في TLS Hello: %1</translation>
    </message>
    <message>
        <source>%1 flows name the host in the HTTP request</source>
        <translation>تدفقات تسمّي المضيف في طلب HTTP: %1</translation>
    </message>
    <message>
        <source>%1 flows go to the address and port that the code names</source>
        <translation>تدفقات إلى العنوان والمنفذ المذكورين في الشيفرة: %1</translation>
    </message>
    <message>
        <source>%1 flows go to an address that the name resolved to just before</source>
        <translation>تدفقات إلى عنوان أعطاه حلّ الاسم قبلها مباشرة: %1</translation>
    </message>
    <message>
        <source>%1 flows go to the same address</source>
        <translation>تدفقات إلى العنوان نفسه: %1</translation>
    </message>
    <message>
        <source>%1 of %2 flows carry a block of the size and shape that the operation makes</source>
        <translation>%1 من %2 من التدفقات تحمل كتلة بحجم وشكل ما تنتجه العملية</translation>
    </message>
    <message>
        <source>The capture itself names the app in %1 flows</source>
        <translation>الالتقاط نفسه يسمّي التطبيق، التدفقات: %1</translation>
    </message>
    <message>
        <source>%1 says that the app contacted the host</source>
        <translation>يفيد %1 بأن التطبيق اتصل بالمضيف</translation>
    </message>
    <message>
        <source>The server&apos;s address also serves %1</source>
        <translation>عنوان الخادم يخدم أيضًا %1</translation>
    </message>
    <message>
        <source>%1 is told by its MAC address</source>
        <translation>حُدِّد %1 بعنوان MAC الخاص به</translation>
    </message>
    <message>
        <source>%1 is told by MAC and DHCP lease</source>
        <translation>حُدِّد %1 بعنوان MAC وعقد إيجار DHCP</translation>
    </message>
    <message>
        <source>%1 is told by the address its management reports</source>
        <translation>حُدِّد %1 بالعنوان الذي تبلّغ عنه إدارته</translation>
    </message>
    <message>
        <source>%1 is told by its name alone</source>
        <translation>حُدِّد %1 باسمه فقط</translation>
    </message>
    <message>
        <source>%1 has the app according to its management</source>
        <translation>لدى %1 التطبيق بحسب إدارته</translation>
    </message>
    <message>
        <source>Unexpected use: %1</source>
        <translation>استخدام غير متوقَّع: %1</translation>
    </message>
    <message>
        <source>Expected use: %1</source>
        <translation>استخدام متوقَّع: %1</translation>
    </message>
    <message>
        <source>Approved by %1: %2</source>
        <translation>وافق عليه %1: %2</translation>
    </message>
    <message>
        <source>The operation stands in the library %1</source>
        <translation>العملية موجودة في المكتبة %1</translation>
    </message>
    <message>
        <source>Code, wire and device are each told by two signs</source>
        <translation>الشيفرة والشبكة والجهاز مثبتة كلٌّ بمؤشرين</translation>
    </message>
    <message>
        <source>Code and wire are told, and a device or payload fits</source>
        <translation>الشيفرة والشبكة مثبتتان، وجهاز أو حمولة متطابقة</translation>
    </message>
    <message>
        <source>The chain holds, but device or app&apos;s presence is open</source>
        <translation>السلسلة متماسكة، لكن الجهاز أو وجود التطبيق لم يُحسم</translation>
    </message>
    <message>
        <source>A part of the chain is missing</source>
        <translation>جزء من السلسلة مفقود</translation>
    </message>
    <message>
        <source>The check of the other side&apos;s certificate is switched off.</source>
        <translation>التحقق من شهادة الطرف الآخر معطَّل.</translation>
    </message>
    <message>
        <source>A pin on a connection to a bare address, or beside a host name check that is switched off, keeps observers out of a channel of its own.</source>
        <translation>تثبيت الشهادة على اتصال بعنوان مجرّد، أو إلى جانب تحقق معطَّل من اسم المضيف، يُبقي المراقبين خارج قناة خاصة به.</translation>
    </message>
    <message>
        <source>Pinning of a known server is usual.</source>
        <translation>تثبيت شهادة خادم معروف أمر معتاد.</translation>
    </message>
    <message>
        <source>Key material is only prepared here.</source>
        <translation>هنا تُحضَّر مادة المفتاح فقط.</translation>
    </message>
    <message>
        <source>A library does this as part of its work.</source>
        <translation>تقوم مكتبة بذلك ضمن عملها.</translation>
    </message>
    <message>
        <source>The key is made and kept in the device&apos;s key store.</source>
        <translation>يُنشأ المفتاح ويُحفظ في مخزن مفاتيح الجهاز.</translation>
    </message>
    <message>
        <source>Data is sealed with a key that stands in the app and sent where only the holder of the private half can read it.</source>
        <translation>تُشفَّر البيانات بمفتاح موجود في التطبيق وتُرسل إلى حيث لا يقرؤها إلا حامل المفتاح الخاص.</translation>
    </message>
    <message>
        <source>Data is sealed with a key that stands in the app; where it goes was not found.</source>
        <translation>تُشفَّر البيانات بمفتاح موجود في التطبيق، ولم يُعثر على وجهتها.</translation>
    </message>
    <message>
        <source>A secret is agreed with a fixed key that stands in the app.</source>
        <translation>يُتَّفق على سرّ بمفتاح ثابت موجود في التطبيق.</translation>
    </message>
    <message>
        <source>Data is sealed and sent over a channel that is not a usual one.</source>
        <translation>تُشفَّر البيانات وتُرسل عبر قناة غير معتادة.</translation>
    </message>
    <message>
        <source>The key is fetched at run time, as end-to-end encryption does.</source>
        <translation>يُجلب المفتاح وقت التشغيل، كما في التشفير من طرف إلى طرف.</translation>
    </message>
    <message>
        <source>The other side&apos;s key is fetched or made at run time.</source>
        <translation>يُجلب مفتاح الطرف الآخر أو يُنشأ وقت التشغيل.</translation>
    </message>
    <message>
        <source>A signature is checked, as for licences, updates and downloads.</source>
        <translation>يُتحقَّق من توقيع، كما في التراخيص والتحديثات والتنزيلات.</translation>
    </message>
    <message>
        <source>A private key that stands in the app signs what is sent.</source>
        <translation>مفتاح خاص موجود في التطبيق يوقّع ما يُرسل.</translation>
    </message>
    <message>
        <source>The app signs with a key of its own.</source>
        <translation>يوقّع التطبيق بمفتاح خاص به.</translation>
    </message>
    <message>
        <source>What comes from the network is opened with a key that stands in the app.</source>
        <translation>ما يأتي من الشبكة تُفك شيفرته بمفتاح موجود في التطبيق.</translation>
    </message>
    <message>
        <source>A text of the app or a licence is opened with a public key.</source>
        <translation>نص من التطبيق أو ترخيص تُفك شيفرته بمفتاح عام.</translation>
    </message>
    <message>
        <source>The key pair is made on the device.</source>
        <translation>يُنشأ زوج المفاتيح على الجهاز.</translation>
    </message>
    <message>
        <source>%1 does not usually talk to %2.</source>
        <translation>لا يتصل %1 عادةً بـ %2.</translation>
    </message>
    <message>
        <source>%1 usually talks to %2.</source>
        <translation>يتصل %1 عادةً بـ %2.</translation>
    </message>
    <message>
        <source>No rule speaks of this use.</source>
        <translation>لا قاعدة تصف هذا الاستخدام.</translation>
    </message>
    <message>
        <source>It uses the key of an operation that is not expected.</source>
        <translation>تستخدم مفتاح عملية غير متوقَّعة.</translation>
    </message>
    <message>
        <source>It checks what comes from the place that an unexpected operation sends to.</source>
        <translation>تتحقق مما يأتي من المكان الذي ترسل إليه عملية غير متوقَّعة.</translation>
    </message>
    <message>
        <source>No destination in the code is tied to this operation: its result may stay on the device, or the way is not understood. Look at its callers in the code.</source>
        <translation>لا وجهة في الشيفرة مرتبطة بهذه العملية: قد تبقى نتيجتها على الجهاز، أو لم يُفهم طريقها. راجع مستدعياتها في الشيفرة.</translation>
    </message>
    <message>
        <source>The code chain is not shown by data flow: read the path between operation and network call.</source>
        <translation>سلسلة الشيفرة غير مثبتة بتدفق البيانات: اقرأ المسار بين العملية واستدعاء الشبكة.</translation>
    </message>
    <message>
        <source>The destination cannot be known from the package (%1): a capture of the running app would show it.</source>
        <translation>لا يمكن معرفة الوجهة من الحزمة (%1): التقاط للتطبيق أثناء تشغيله سيبيّنها.</translation>
    </message>
    <message>
        <source>The destination was not seen in any capture of this case: a longer capture, or one from the network the device used, is needed.</source>
        <translation>لم تُرَ الوجهة في أي التقاط من هذه القضية: يلزم التقاط أطول، أو التقاط من الشبكة التي استخدمها الجهاز.</translation>
    </message>
    <message>
        <source>There is no capture in this case: whether the destination was contacted cannot be said.</source>
        <translation>لا التقاط في هذه القضية: لا يمكن القول هل جرى الاتصال بالوجهة.</translation>
    </message>
    <message>
        <source>The payload is inside TLS and cannot be seen: a proxy capture or a runtime log of the app would show what is sent.</source>
        <translation>الحمولة داخل TLS ولا يمكن رؤيتها: التقاط عبر وكيل أو سجل تشغيل للتطبيق سيبيّن ما يُرسل.</translation>
    </message>
    <message>
        <source>No payload of the size and shape of this operation was seen in these flows.</source>
        <translation>لم تُرَ في هذه التدفقات حمولة بحجم هذه العملية وشكلها.</translation>
    </message>
    <message>
        <source>The app inventory names the app by its display name only: a package list or bug report of one device would name the package.</source>
        <translation>يسمّي جرد التطبيقات التطبيق باسمه المعروض فقط: قائمة حزم أو تقرير أخطاء من جهاز واحد يسمّي الحزمة.</translation>
    </message>
    <message>
        <source>No management export of this case says which devices have the app: an app inventory is needed.</source>
        <translation>لا يذكر أي تصدير إدارة في هذه القضية الأجهزة التي عليها التطبيق: يلزم جرد تطبيقات.</translation>
    </message>
    <message>
        <source>No device of the management data could be tied to the client&apos;s address: a DHCP log, a lease list or the device&apos;s MAC is needed.</source>
        <translation>لم يمكن ربط أي جهاز من بيانات الإدارة بعنوان العميل: يلزم سجل DHCP أو قائمة عقود إيجار أو عنوان MAC للجهاز.</translation>
    </message>
    <message>
        <source>The client %1 is not tied to a device.</source>
        <translation>العميل %1 غير مرتبط بجهاز.</translation>
    </message>
    <message>
        <source>The client %1 may be any of %2 devices: a lease, a MAC or a device log would tell which.</source>
        <translation>قد يكون العميل %1 أيًّا من %2 من الأجهزة: عقد إيجار أو عنوان MAC أو سجل جهاز يحسم ذلك.</translation>
    </message>
    <message>
        <source>%1 is told by name only, which is no proof: its MAC or a lease would tie it.</source>
        <translation>حُدِّد %1 بالاسم فقط، وهذا ليس إثباتًا: عنوان MAC أو عقد إيجار يربطه.</translation>
    </message>
    <message>
        <source>%1 is told by address only, which is no proof: its MAC or a lease would tie it.</source>
        <translation>حُدِّد %1 بالعنوان فقط، وهذا ليس إثباتًا: عنوان MAC أو عقد إيجار يربطه.</translation>
    </message>
    <message>
        <source>%1 is personally owned: management shows its work profile only, so whether it has the app outside of it cannot be seen. Ask the owner for a bug report or package list.</source>
        <translation>%1 ملكية شخصية: لا تُظهر الإدارة سوى ملف العمل، فلا يمكن معرفة وجود التطبيق خارجه. اطلب من المالك تقرير أخطاء أو قائمة حزم.</translation>
    </message>
    <message>
        <source>Whether %1 has the app is not known from the management data.</source>
        <translation>لا يُعرف من بيانات الإدارة هل لدى %1 التطبيق.</translation>
    </message>
    <message>
        <source>%1 has version %2, which is not in the case: its package is needed to say what that version does.</source>
        <translation>لدى %1 الإصدار %2، وهو ليس في القضية: تلزم حزمته لمعرفة ما يفعله.</translation>
    </message>
    <message>
        <source>%1 other device has the app and was not seen calling: a longer capture, or one of their networks, would tell.</source>
        <translation>جهاز آخر (%1) لديه التطبيق ولم يُرَ متصلًا: التقاط أطول، أو التقاط من شبكته، يحسم ذلك.</translation>
    </message>
    <message>
        <source>%1 other devices have the app and were not seen calling: a longer capture, or one of their networks, would tell.</source>
        <translation>أجهزة أخرى لديها التطبيق ولم تُرَ متصلة (%1): التقاط أطول، أو التقاط من إحدى شبكاتها، يحسم ذلك.</translation>
    </message>
    <message>
        <source>The host not known (%1).</source>
        <translation>المضيف غير معروف (%1).</translation>
    </message>
    <message>
        <source>The host not known.</source>
        <translation>المضيف غير معروف.</translation>
    </message>
    <message>
        <source>The host comes from outside the code that was followed (%1).</source>
        <translation>يأتي المضيف من خارج الشيفرة المتتبَّعة (%1).</translation>
    </message>
    <message>
        <source>The host comes from outside the code that was followed.</source>
        <translation>يأتي المضيف من خارج الشيفرة المتتبَّعة.</translation>
    </message>
    <message>
        <source>The host comes from a library call (%1).</source>
        <translation>يأتي المضيف من استدعاء مكتبة (%1).</translation>
    </message>
    <message>
        <source>The host comes from a library call.</source>
        <translation>يأتي المضيف من استدعاء مكتبة.</translation>
    </message>
    <message>
        <source>The host is received from the network (%1).</source>
        <translation>يُستقبل المضيف من الشبكة (%1).</translation>
    </message>
    <message>
        <source>The host is received from the network.</source>
        <translation>يُستقبل المضيف من الشبكة.</translation>
    </message>
    <message>
        <source>The host depends on the date or time (%1).</source>
        <translation>يعتمد المضيف على التاريخ أو الوقت (%1).</translation>
    </message>
    <message>
        <source>The host depends on the date or time.</source>
        <translation>يعتمد المضيف على التاريخ أو الوقت.</translation>
    </message>
    <message>
        <source>The host depends on random numbers (%1).</source>
        <translation>يعتمد المضيف على أرقام عشوائية (%1).</translation>
    </message>
    <message>
        <source>The host depends on random numbers.</source>
        <translation>يعتمد المضيف على أرقام عشوائية.</translation>
    </message>
    <message>
        <source>The host is made in native code (%1).</source>
        <translation>يُكوَّن المضيف في شيفرة أصلية (%1).</translation>
    </message>
    <message>
        <source>The host is made in native code.</source>
        <translation>يُكوَّن المضيف في شيفرة أصلية.</translation>
    </message>
    <message>
        <source>The host is entered or measured on the device (%1).</source>
        <translation>يُدخَل المضيف أو يُقاس على الجهاز (%1).</translation>
    </message>
    <message>
        <source>The host is entered or measured on the device.</source>
        <translation>يُدخَل المضيف أو يُقاس على الجهاز.</translation>
    </message>
    <message>
        <source>The host is read from storage (%1).</source>
        <translation>يُقرأ المضيف من التخزين (%1).</translation>
    </message>
    <message>
        <source>The host is read from storage.</source>
        <translation>يُقرأ المضيف من التخزين.</translation>
    </message>
    <message>
        <source>The host lies beyond the limits of the analysis (%1).</source>
        <translation>يقع المضيف خارج حدود التحليل (%1).</translation>
    </message>
    <message>
        <source>The host lies beyond the limits of the analysis.</source>
        <translation>يقع المضيف خارج حدود التحليل.</translation>
    </message>
    <message>
        <source>The host is reached by reflection that was not resolved (%1).</source>
        <translation>يُوصل إلى المضيف بانعكاس لم يُحلّ (%1).</translation>
    </message>
    <message>
        <source>The host is reached by reflection that was not resolved.</source>
        <translation>يُوصل إلى المضيف بانعكاس لم يُحلّ.</translation>
    </message>
    <message>
        <source>The address is made of parts that are not known from the code of this binary.</source>
        <translation>يتكوّن العنوان من أجزاء غير معروفة من شيفرة هذا الملف الثنائي.</translation>
    </message>
    <message>
        <source>The address stands in a string; no call that is understood uses it.</source>
        <translation>العنوان موجود في سلسلة نصية، ولا يستخدمه أي استدعاء مفهوم.</translation>
    </message>
    <message>
        <source>a destination that the code does not reveal</source>
        <translation>وجهة لا تكشفها الشيفرة</translation>
    </message>
    <message>
        <source>no reason known</source>
        <translation>لا سبب معروف</translation>
    </message>
    <message>
        <source>a device log</source>
        <translation>سجل جهاز</translation>
    </message>
    <message>
        <source>an unnamed examiner</source>
        <translation>محلّل غير مسمّى</translation>
    </message>
    <message>
        <source>All code of the package was read: %1</source>
        <translation>قُرئت شيفرة الحزمة كلها: %1</translation>
    </message>
    <message>
        <source>No package of %1 is in the case: what the app does is not known</source>
        <translation>لا حزمة لـ %1 في القضية: ما يفعله التطبيق غير معروف</translation>
    </message>
    <message>
        <source>The package of the installed version, from a device or a store</source>
        <translation>حزمة الإصدار المثبَّت، من جهاز أو من متجر</translation>
    </message>
    <message>
        <source>Installed version %1 is not in the case; the package here is %2</source>
        <translation>الإصدار المثبَّت %1 ليس في القضية؛ الحزمة الموجودة هنا هي %2</translation>
    </message>
    <message>
        <source>The package of that version, from one of its devices</source>
        <translation>حزمة ذلك الإصدار، من أحد الأجهزة التي عليها هذا الإصدار</translation>
    </message>
    <message>
        <source>The main program is encrypted by the store (FairPlay)</source>
        <translation>البرنامج الرئيسي مشفَّر من المتجر (FairPlay)</translation>
    </message>
    <message>
        <source>A decrypted copy from a test device, or the developer&apos;s own build</source>
        <translation>نسخة مفكوكة التشفير من جهاز اختبار، أو نسخة بناها المطوّر نفسه</translation>
    </message>
    <message>
        <source>The app is built with %1: its own code in that form is not read</source>
        <translation>التطبيق مبني باستخدام %1: شيفرته الذاتية بهذه الصيغة لا تُقرأ</translation>
    </message>
    <message>
        <source>The framework&apos;s own tools on the bundle, or a runtime log of crypto calls</source>
        <translation>أدوات إطار العمل نفسه مطبَّقة على ملف شيفرته (bundle)، أو سجل تشغيل لاستدعاءات التشفير</translation>
    </message>
    <message>
        <source>Some code of the package is hidden or loaded later: %1</source>
        <translation>جزء من شيفرة الحزمة مخفي أو يُحمَّل لاحقًا: %1</translation>
    </message>
    <message>
        <source>Memory or files of a running app, or the payload from the device</source>
        <translation>ذاكرة تطبيق قيد التشغيل أو ملفاته، أو الشيفرة المحمَّلة لاحقًا مأخوذةً من الجهاز</translation>
    </message>
    <message>
        <source>%1 destinations of the code cannot be known from the package</source>
        <translation>وجهات في الشيفرة لا يمكن معرفتها من الحزمة: %1</translation>
    </message>
    <message>
        <source>A capture of the running app</source>
        <translation>التقاط للتطبيق أثناء تشغيله</translation>
    </message>
    <message>
        <source>There is no capture in the case</source>
        <translation>لا التقاط في القضية</translation>
    </message>
    <message>
        <source>A capture at the network that the devices use</source>
        <translation>التقاط على الشبكة التي تستخدمها الأجهزة</translation>
    </message>
    <message>
        <source>Packets of %1 clients</source>
        <translation>عملاء التُقطت حزم بياناتهم: %1</translation>
    </message>
    <message>
        <source>Its traffic was captured: %1 flows</source>
        <translation>التُقطت حركة الشبكة الخاصة به، التدفقات: %1</translation>
    </message>
    <message>
        <source>No flow is tied to this device: nothing seen is not nothing sent</source>
        <translation>لا تدفق مرتبط بهذا الجهاز: عدم رؤية شيء لا يعني أن شيئًا لم يُرسل</translation>
    </message>
    <message>
        <source>A capture of the network that the device uses, or a lease or MAC that ties an address to it</source>
        <translation>التقاط من الشبكة التي يستخدمها الجهاز، أو عقد إيجار أو عنوان MAC يربط به عنوانًا</translation>
    </message>
    <message>
        <source>Flows are tied to it by address or name only</source>
        <translation>التدفقات مرتبطة به بالعنوان أو الاسم فقط</translation>
    </message>
    <message>
        <source>Its MAC address or a DHCP lease</source>
        <translation>عنوان MAC الخاص به أو عقد إيجار DHCP</translation>
    </message>
    <message>
        <source>The client %1 is tied to no device: %2 flows</source>
        <translation>العميل %1 غير مرتبط بأي جهاز، التدفقات: %2</translation>
    </message>
    <message>
        <source>A DHCP log, lease list or the MAC of the device</source>
        <translation>سجل DHCP أو قائمة عقود إيجار أو عنوان MAC للجهاز</translation>
    </message>
    <message>
        <source>The client %1 may be any of %2 devices (ambiguous)</source>
        <translation>قد يكون العميل %1 أيًّا من %2 من الأجهزة (ملتبس)</translation>
    </message>
    <message>
        <source>A DHCP lease, a MAC or a device log of that time</source>
        <translation>عقد إيجار DHCP أو عنوان MAC أو سجل جهاز من ذلك الوقت</translation>
    </message>
    <message>
        <source>%1 clients have an address of a tunnel on the phone, which says nothing of the device</source>
        <translation>عملاء عنوانهم عنوان نفق على الهاتف، وهو لا يدل على الجهاز: %1</translation>
    </message>
    <message>
        <source>The usage log of the same phone and time, or its management record</source>
        <translation>سجل استخدام الهاتف نفسه في الوقت نفسه، أو سجله في إدارة الأجهزة</translation>
    </message>
    <message>
        <source>%1 of %2 flows are encrypted (TLS): their payload is not visible</source>
        <translation>%1 من %2 من التدفقات مشفَّرة (TLS): حمولتها غير مرئية</translation>
    </message>
    <message>
        <source>A proxy capture with the device owner&apos;s consent, or a runtime log of the app</source>
        <translation>التقاط عبر وكيل بموافقة مالك الجهاز، أو سجل تشغيل للتطبيق</translation>
    </message>
    <message>
        <source>%1 flows use TLS 1.3, where the certificate is not visible on the wire</source>
        <translation>تدفقات تستخدم TLS 1.3، حيث لا تظهر الشهادة على الشبكة: %1</translation>
    </message>
    <message>
        <source>An active look at the server, or a proxy capture</source>
        <translation>فحص نشط للخادم، أو التقاط عبر وكيل</translation>
    </message>
    <message>
        <source>%1 hellos hide the server name (Encrypted ClientHello)</source>
        <translation>رسائل Hello تحجب اسم الخادم (Encrypted ClientHello): %1</translation>
    </message>
    <message>
        <source>The resolver&apos;s log, or a device log of the time</source>
        <translation>سجل محلّل DNS، أو سجل جهاز من ذلك الوقت</translation>
    </message>
    <message>
        <source>%1 encrypted flows name no server: known by address only</source>
        <translation>تدفقات مشفَّرة لا تسمّي خادمًا ومعروفة بالعنوان فقط: %1</translation>
    </message>
    <message>
        <source>The resolver&apos;s log of the time</source>
        <translation>سجل محلّل DNS من ذلك الوقت</translation>
    </message>
    <message>
        <source>%1 apps are listed by %2</source>
        <translation>تطبيقات مدرجة بحسب %2: %1</translation>
    </message>
    <message>
        <source>No list of the apps on this device is in the case</source>
        <translation>لا قائمة بتطبيقات هذا الجهاز في القضية</translation>
    </message>
    <message>
        <source>An app inventory of its management, or a bug report</source>
        <translation>جرد تطبيقات من إدارته، أو تقرير أخطاء</translation>
    </message>
    <message>
        <source>%1 apps are listed by display name only, without package or hash</source>
        <translation>تطبيقات مدرجة باسمها المعروض فقط، دون حزمة أو تجزئة: %1</translation>
    </message>
    <message>
        <source>A package list or bug report of the device</source>
        <translation>قائمة حزم أو تقرير أخطاء من الجهاز</translation>
    </message>
    <message>
        <source>The device is personally owned: apps outside the work profile are not visible to its management</source>
        <translation>الجهاز ملكية شخصية: التطبيقات خارج ملف العمل غير مرئية لإدارته</translation>
    </message>
    <message>
        <source>The owner&apos;s own package list or bug report</source>
        <translation>قائمة حزم أو تقرير أخطاء من المالك نفسه</translation>
    </message>
    <message>
        <source>No usable hardware address is recorded: the device is matched by name or address only</source>
        <translation>لا عنوان عتاد مسجَّلًا يصلح للاستخدام: يُتعرَّف على الجهاز بالاسم أو العنوان فقط</translation>
    </message>
    <message>
        <source>A wireless MAC of the network in question (private addresses differ a network)</source>
        <translation>عنوان MAC اللاسلكي على الشبكة المعنية (العناوين الخاصة تختلف من شبكة إلى أخرى)</translation>
    </message>
    <message>
        <source>The source names no device: its %1 records are assigned to none</source>
        <translation>المصدر لا يسمّي جهازًا: مدخلاته (%1) غير منسوبة إلى أي جهاز</translation>
    </message>
    <message>
        <source>Which device the report was made on, from whoever made it</source>
        <translation>على أي جهاز أُنشئ التقرير، بإفادة ممن أنشأه</translation>
    </message>
    <message>
        <source>No log of the device itself (usage, crypto calls, security events) is in the case</source>
        <translation>لا سجل من الجهاز نفسه في القضية (الاستخدام، استدعاءات التشفير، الأحداث الأمنية)</translation>
    </message>
    <message>
        <source>A usage log, App Privacy Report, intrusion log or runtime log of the device</source>
        <translation>سجل استخدام أو تقرير خصوصية التطبيقات أو سجل تسلل أو سجل تشغيل من الجهاز</translation>
    </message>
    <message>
        <source>%1 records of its own logs</source>
        <translation>مدخلات من سجلاته نفسها: %1</translation>
    </message>
    <message>
        <source>The clock of this capture is %1 of the Date headers of %2 HTTP answers</source>
        <translation>ساعة هذا الالتقاط تختلف عن ترويسات Date في استجابات HTTP ‏(%2): %1</translation>
    </message>
    <message>
        <source>A time source of the capturing host; until then set the offset of the file</source>
        <translation>مصدر وقت للمضيف الذي أجرى الالتقاط؛ وإلى حينه اضبط إزاحة ساعة الملف</translation>
    </message>
    <message>
        <source>The host %1 stands in an imported list (%2)</source>
        <translation>المضيف %1 وارد في قائمة مستوردة (%2)</translation>
    </message>
    <message>
        <source>The server&apos;s address %1 stands in an imported list (%2)</source>
        <translation>عنوان الخادم %1 وارد في قائمة مستوردة (%2)</translation>
    </message>
    <message>
        <source>The app stands in an imported list by its %1 (%2)</source>
        <translation>التطبيق وارد في قائمة مستوردة بحسب %1 (%2)</translation>
    </message>
    <message>
        <source>The app&apos;s signer stands in an imported list (%1)</source>
        <translation>موقّع التطبيق وارد في قائمة مستوردة (%1)</translation>
    </message>
    <message>
        <source>The key %1 stands in an imported list (%2)</source>
        <translation>المفتاح %1 وارد في قائمة مستوردة (%2)</translation>
    </message>
    <message>
        <source>A certificate on the wire stands in an imported list (%1)</source>
        <translation>شهادة ظهرت على الشبكة واردة في قائمة مستوردة (%1)</translation>
    </message>
    <message>
        <source>%1 rates this very package: %2</source>
        <translation>تقييم %1 لهذه الحزمة بعينها: %2</translation>
    </message>
    <message>
        <source>%1 rates a package of this name: %2</source>
        <translation>تقييم %1 لحزمة بهذا الاسم: %2</translation>
    </message>
    <message>
        <source>The host %1 stands in no text of the package: code makes it readable (%2)</source>
        <translation>المضيف %1 ليس في أي نص من الحزمة: الشيفرة تجعله مقروءًا (%2)</translation>
    </message>
    <message>
        <source>Names of hosts are generated in the code</source>
        <translation>تُولَّد أسماء المضيفين في الشيفرة</translation>
    </message>
    <message>
        <source>The host is fetched from another place first</source>
        <translation>يُجلب المضيف أولًا من مكان آخر</translation>
    </message>
    <message>
        <source>Further code of the app stands in %1</source>
        <translation>توجد شيفرة أخرى للتطبيق في %1</translation>
    </message>
    <message>
        <source>Calls to the server come as regularly as a timer</source>
        <translation>تأتي الاتصالات بالخادم بانتظام المؤقّت</translation>
    </message>
    <message>
        <source>%1 flows speak TLS on a port where nobody expects it</source>
        <translation>%1 من التدفقات تستخدم TLS على منفذ غير متوقع</translation>
    </message>
    <message>
        <source>%1 flows show a certificate that signed itself</source>
        <translation>%1 من التدفقات تعرض شهادة موقّعة ذاتيًا</translation>
    </message>
    <message>
        <source>The app starts with the device</source>
        <translation>يبدأ التطبيق مع الجهاز</translation>
    </message>
    <message>
        <source>The app asks for much of a person: %1</source>
        <translation>يطلب التطبيق الكثير من خصوصية الشخص: %1</translation>
    </message>
    <message>
        <source>Three sources that do not know of each other tell the app: %1</source>
        <translation>ثلاثة مصادر مستقلة تدل على التطبيق: %1</translation>
    </message>
    <message>
        <source>Only %1 of %2 known devices are known to have the app</source>
        <translation>لا يُعرف وجود التطبيق إلا على %1 من %2 جهازًا معروفًا</translation>
    </message>
    <message>
        <source>Only %1 of %2 clients in the captures went there</source>
        <translation>لم يذهب إلى هناك إلا %1 من %2 عميلًا في الالتقاطات</translation>
    </message>
    <message>
        <source>The host&apos;s domain %1 is the one that the package&apos;s name is built from</source>
        <translation>نطاق المضيف %1 هو الذي بُني منه اسم الحزمة</translation>
    </message>
    <message>
        <source>The signer calls itself a store&apos;s key: %1</source>
        <translation>يسمّي الموقّع نفسه مفتاح متجر: %1</translation>
    </message>
    <message>
        <source>Pinning by itself is usual</source>
        <translation>التثبيت وحده أمر معتاد</translation>
    </message>
    <message>
        <source>The clock of this file is %1 of that of %2: %3 of %4 hosts that both saw agree</source>
        <translation>ساعة هذا الملف %1 بالنسبة إلى ساعة %2: يتفق على ذلك %3 من %4 مضيفًا رآهم كلاهما</translation>
    </message>
    <message>
        <source>A time source of the device; until then set the offset of the file, as `keytrail offset --estimate` gives it</source>
        <translation>مصدر وقت للجهاز؛ وإلى ذلك الحين اضبط إزاحة الملف كما يعطيها `keytrail offset --estimate`</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>%1 days ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %1 أيام</numerusform>
            <numerusform>قبل %1 يومًا</numerusform>
            <numerusform>قبل %1 يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>form of a month, as QLocale::toString takes it</comment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>TimeForm</name>
    <message>
        <source>%1 d %2</source>
        <comment>days and a clock</comment>
        <translation>%1 ي %2</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1, density</source>
        <translation>%1، الكثافة</translation>
    </message>
    <message>
        <source>device, app, source</source>
        <translation>الجهاز، التطبيق، المصدر</translation>
    </message>
    <message>
        <source>unnamed source</source>
        <translation>مصدر غير مسمّى</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>more traces</source>
        <translation>مزيد من مسارات التتبّع</translation>
    </message>
    <message>
        <source>other hosts</source>
        <translation>مضيفون آخرون</translation>
    </message>
    <message>
        <source>app not told</source>
        <translation>التطبيق غير محدَّد</translation>
    </message>
    <message>
        <source>DNS answers</source>
        <translation>إجابات DNS</translation>
    </message>
    <message>
        <source>HTTP requests</source>
        <translation>طلبات HTTP</translation>
    </message>
    <message>
        <source>TLS hellos</source>
        <translation>رسائل TLS Hello</translation>
    </message>
    <message>
        <source>Leases</source>
        <translation>عقود إيجار DHCP</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>التدفقات</translation>
    </message>
    <message>
        <source>has the app, on the network, never called it</source>
        <translation>لديه التطبيق، وكان على الشبكة، ولم يتصل به قط</translation>
    </message>
    <message>
        <source>has the app; no network telemetry of this device</source>
        <translation>لديه التطبيق؛ لا قياسات شبكة من هذا الجهاز</translation>
    </message>
    <message>
        <source>has the app; no network telemetry of this device; last management %1 UTC</source>
        <translation>لديه التطبيق؛ لا قياسات شبكة من هذا الجهاز؛ آخر اتصال بالإدارة %1 UTC</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>form of a day, as QLocale::toString takes it</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>form of a day, as QLocale::toString takes it</comment>
        <translation>ddd d MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>form of a day, as QLocale::toString takes it</comment>
        <translation>ddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>من البداية</translation>
    </message>
    <message>
        <source>day %1</source>
        <comment>counted from the first</comment>
        <translation>اليوم %1</translation>
    </message>
</context>
<context>
    <name>Touching</name>
    <message>
        <source>it names this as %1</source>
        <translation>يذكرها بوصفها «%1»</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بحسب «%1»</translation>
    </message>
    <message>
        <source>by host name</source>
        <translation>بحسب اسم المضيف</translation>
    </message>
    <message>
        <source>the same host elsewhere</source>
        <translation>المضيف نفسه في موضع آخر</translation>
    </message>
    <message>
        <source>by the client&apos;s address</source>
        <translation>بحسب عنوان العميل</translation>
    </message>
    <message>
        <source>by hash</source>
        <translation>بحسب التجزئة</translation>
    </message>
    <message>
        <source>holds the same key</source>
        <translation>يحمل المفتاح نفسه</translation>
    </message>
    <message>
        <source>by package</source>
        <translation>بحسب الحزمة</translation>
    </message>
    <message>
        <source>the capture names the app</source>
        <translation>الالتقاط يسمّي التطبيق</translation>
    </message>
    <message>
        <source>by MAC address</source>
        <translation>بحسب عنوان MAC</translation>
    </message>
    <message>
        <source>installed on it</source>
        <translation>مثبَّت عليه</translation>
    </message>
    <message>
        <source>said of it</source>
        <translation>ما قيل عنه</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>Seen on the wire</source>
        <translation>شوهد على الشبكة</translation>
    </message>
    <message>
        <source>%1, first %2</source>
        <translation>%1، أولها %2</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>في وقت غير معروف</translation>
    </message>
    <message>
        <source>its key</source>
        <translation>مفتاحها</translation>
    </message>
    <message>
        <source>no tie</source>
        <translation>لا رابط</translation>
    </message>
    <message>
        <source>unknown host</source>
        <translation>مضيف غير معروف</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>المنفذ %1</translation>
    </message>
    <message>
        <source>no destination</source>
        <translation>لا وجهة</translation>
    </message>
    <message>
        <source>its result may stay on the device</source>
        <translation>قد تبقى نتيجتها على الجهاز</translation>
    </message>
    <message numerus="yes">
        <source>%1 steps</source>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>%1 خطوات</numerusform>
            <numerusform>%1 خطوة</numerusform>
            <numerusform>%1 خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>key match</source>
        <translation>تطابق المفتاح</translation>
    </message>
    <message>
        <source>name, body</source>
        <translation>الاسم، المحتوى</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>address, name</source>
        <translation>العنوان، الاسم</translation>
    </message>
    <message>
        <source>address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>كلها: %1</translation>
    </message>
    <message>
        <source>not on the wire</source>
        <translation>لم يُرَ على الشبكة</translation>
    </message>
    <message>
        <source>no flow of it in the case</source>
        <translation>لا تدفق له في القضية</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>الأجهزة: %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 more have it</source>
        <translation>
            <numerusform>لا أجهزة أخرى لديها التطبيق</numerusform>
            <numerusform>لدى جهاز آخر (%1) التطبيق</numerusform>
            <numerusform>لدى جهازين آخرين (%1) التطبيق</numerusform>
            <numerusform>لدى %1 أجهزة أخرى التطبيق</numerusform>
            <numerusform>لدى %1 جهازًا آخر التطبيق</numerusform>
            <numerusform>لدى %1 جهاز آخر التطبيق</numerusform>
        </translation>
    </message>
    <message>
        <source>MAC, lease</source>
        <translation>MAC، عقد إيجار</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>lease</source>
        <translation>عقد إيجار</translation>
    </message>
    <message>
        <source>%1 have the app</source>
        <translation>%1 عليها التطبيق</translation>
    </message>
    <message>
        <source>no device told</source>
        <translation>لم يُحدَّد جهاز</translation>
    </message>
    <message>
        <source>none seen calling</source>
        <translation>لم يُرَ أي منها متصلًا</translation>
    </message>
    <message>
        <source>the client is not tied</source>
        <translation>العميل غير مرتبط</translation>
    </message>
</context>
<context>
    <name>Traces</name>
    <message>
        <source>no destination tied</source>
        <translation>لا وجهة مرتبطة</translation>
    </message>
    <message>
        <source>not known from the package</source>
        <translation>غير معروف من الحزمة</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>لم يُرَ</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>لم يُحدَّد</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 seen on the wire, %2 more have the app</source>
        <translation>شوهد على الشبكة: %1، ولدى %2 غيرها التطبيق</translation>
    </message>
    <message>
        <source>%1 signs for, %2 against</source>
        <translation>مؤشرات مؤيِّدة: %1، معارِضة: %2</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>App</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>التدفقات</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message numerus="yes">
        <source>%1 notes</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%1 ملاحظات</numerusform>
            <numerusform>%1 ملاحظة</numerusform>
            <numerusform>%1 ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>starred</source>
        <translation>عليه نجمة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>%1 is missing</source>
        <translation>%1 مفقود</translation>
    </message>
    <message>
        <source>%1 is no text, empty or too long</source>
        <translation>%1 ليس نصًا أو فارغ أو أطول مما يجوز</translation>
    </message>
    <message>
        <source>%1 is no list of texts, or too long</source>
        <translation>%1 ليس قائمة نصوص أو أطول مما يجوز</translation>
    </message>
    <message>
        <source>%1 is no number from %2 to %3</source>
        <translation>%1 ليس عددًا من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 is not known here</source>
        <translation>%1 غير معروف هنا</translation>
    </message>
    <message>
        <source>this kind of check is not known</source>
        <translation>هذا النوع من التحقّق غير معروف</translation>
    </message>
    <message>
        <source>a choice wants two options or more</source>
        <translation>يحتاج الاختيار إلى خيارين أو أكثر</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>الخطوة %1</translation>
    </message>
    <message>
        <source>%1 is no id: small letters, digits and hyphens</source>
        <translation>%1 ليس معرّفًا: حروف لاتينية صغيرة وأرقام وشرطات</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>تتعذّر قراءته</translation>
    </message>
    <message>
        <source>there is a walkthrough with the id %1 already</source>
        <translation>يوجد تمرين بالمعرّف %1 من قبل</translation>
    </message>
    <message>
        <source>the file is larger than a walkthrough may be</source>
        <translation>الملف أكبر مما يجوز لتمرين</translation>
    </message>
    <message>
        <source>no JSON object; the reader stopped at byte %1</source>
        <translation>ليس كائن JSON؛ توقفت القراءة عند البايت %1</translation>
    </message>
    <message>
        <source>the format is not “keytrail-training 1”</source>
        <translation>الصيغة ليست «keytrail-training 1»</translation>
    </message>
    <message>
        <source>the level is none of first, further, hard</source>
        <translation>الصعوبة ليست first ولا further ولا hard</translation>
    </message>
    <message>
        <source>the evidence %1 is no plain path below the folder</source>
        <translation>الدليل %1 ليس مسارًا بسيطًا داخل المجلد</translation>
    </message>
    <message>
        <source>there are no steps, or more than %1</source>
        <translation>لا خطوات، أو عددها أكثر من %1</translation>
    </message>
    <message>
        <source>two steps have the id %1</source>
        <translation>خطوتان لهما المعرّف %1</translation>
    </message>
</context>
<context>
    <name>TrainingScore</name>
    <message>
        <source>Training score sheet</source>
        <translation>كشف نتائج التدريب</translation>
    </message>
    <message>
        <source>Walkthrough: %1 (%2)</source>
        <translation>التمرين: %1 (%2)</translation>
    </message>
    <message>
        <source>Begun: %1</source>
        <translation>البدء: %1</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>لم يبدأ بعد</translation>
    </message>
    <message>
        <source>Written: %1, by %2</source>
        <translation>الإنشاء: %1، بواسطة %2</translation>
    </message>
    <message>
        <source>Done: %1 of %2 steps, %3 of them with the hint; wrong answers: %4</source>
        <translation>المكتمل: %1 من %2 من الخطوات، منها بالتلميح: %3؛ الإجابات الخاطئة: %4</translation>
    </message>
    <message>
        <source>open</source>
        <translation>غير مكتملة</translation>
    </message>
    <message>
        <source>done with the hint</source>
        <translation>مكتملة بالتلميح</translation>
    </message>
    <message>
        <source>done</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>wrong answers: %1</source>
        <translation>الإجابات الخاطئة: %1</translation>
    </message>
    <message>
        <source>The sheet is plain text kept by the learner&apos;s program: it is a record of practice, not a proof.</source>
        <translation>الكشف نص عادي يحفظه برنامج المتعلّم: هو سجل تدرّب وليس إثباتًا.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>unknown app</source>
        <translation>تطبيق غير معروف</translation>
    </message>
    <message>
        <source>(algorithm not known)</source>
        <translation>(خوارزمية غير معروفة)</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>form of a day, as QLocale::toString takes it</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 مللي ثانية</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 ساعة</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%1 أيام</numerusform>
            <numerusform>%1 يومًا</numerusform>
            <numerusform>%1 يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>قوي</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>محتمل</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>ضعيف</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>مشبوه</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>حميد</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>متوقَّع</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>data flow</source>
        <translation>تدفق بيانات</translation>
    </message>
    <message>
        <source>same method</source>
        <translation>الدالة نفسها</translation>
    </message>
    <message>
        <source>call path</source>
        <translation>مسار استدعاء</translation>
    </message>
    <message>
        <source>same class</source>
        <translation>الصنف نفسه</translation>
    </message>
    <message>
        <source>same app</source>
        <translation>التطبيق نفسه</translation>
    </message>
    <message>
        <source>goes there</source>
        <translation>يذهب إلى هناك</translation>
    </message>
    <message>
        <source>comes from there</source>
        <translation>يأتي من هناك</translation>
    </message>
    <message>
        <source>guards the connection</source>
        <translation>يحمي الاتصال</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>مؤكد تمامًا</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>مرجَّح</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>غير متوقَّع</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>own code</source>
        <translation>شيفرة ذاتية</translation>
    </message>
    <message>
        <source>encrypt</source>
        <translation>تشفير</translation>
    </message>
    <message>
        <source>decrypt</source>
        <translation>فك تشفير</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>اتفاق مفاتيح</translation>
    </message>
    <message>
        <source>generate key</source>
        <translation>توليد مفتاح</translation>
    </message>
    <message>
        <source>read key</source>
        <translation>قراءة مفتاح</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>تثبيت شهادة</translation>
    </message>
    <message>
        <source>trust override</source>
        <translation>تجاوز الثقة</translation>
    </message>
    <message>
        <source>read certificate</source>
        <translation>قراءة شهادة</translation>
    </message>
    <message>
        <source>key</source>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>joined in code</source>
        <translation>مجمَّع في الشيفرة</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>مورد</translation>
    </message>
    <message>
        <source>decoded</source>
        <translation>مفكوك الترميز</translation>
    </message>
    <message>
        <source>computed by running the code</source>
        <translation>محسوب بتشغيل الشيفرة</translation>
    </message>
    <message>
        <source>native code</source>
        <translation>شيفرة أصلية</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>إعدادات</translation>
    </message>
    <message>
        <source>string only</source>
        <translation>سلسلة نصية فقط</translation>
    </message>
    <message>
        <source>not known from the package</source>
        <translation>غير معروف من الحزمة</translation>
    </message>
    <message>
        <source>key in PEM</source>
        <translation>مفتاح بصيغة PEM</translation>
    </message>
    <message>
        <source>public key in DER</source>
        <translation>مفتاح عام بصيغة DER</translation>
    </message>
    <message>
        <source>key in JSON (JWK)</source>
        <translation>مفتاح بصيغة JSON ‏(JWK)</translation>
    </message>
    <message>
        <source>RSA block</source>
        <translation>كتلة RSA</translation>
    </message>
    <message>
        <source>RSA block in base64</source>
        <translation>كتلة RSA بترميز base64</translation>
    </message>
    <message>
        <source>hybrid envelope</source>
        <translation>مغلّف هجين</translation>
    </message>
    <message>
        <source>EC point</source>
        <translation>نقطة EC</translation>
    </message>
    <message>
        <source>split APKs</source>
        <translation>حزم APK مقسَّمة</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>أرشيف ZIP</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>مستورَد</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>مكرَّر</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>is read</source>
        <translation>قيد القراءة</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>فقد</translation>
    </message>
    <message>
        <source>corporate</source>
        <translation>ملك الشركة</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>شخصي</translation>
    </message>
    <message>
        <source>This file is not a Keytrail case, or it cannot be read.</source>
        <translation>هذا الملف ليس قضية Keytrail أو لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>The case was made by another version or another program.</source>
        <translation>أُنشئت القضية بإصدار آخر أو ببرنامج آخر.</translation>
    </message>
    <message>
        <source>The case is damaged. Its copy or its evidence is needed.</source>
        <translation>القضية تالفة. تلزم نسختها أو أدلتها.</translation>
    </message>
    <message>
        <source>The case holds tables that are not ours and is not opened.</source>
        <translation>تحتوي القضية على جداول ليست لنا ولا تُفتح.</translation>
    </message>
    <message>
        <source>The case cannot be written: it is read-only, or another program writes it.</source>
        <translation>لا يمكن الكتابة في القضية: إنها للقراءة فقط، أو يكتب فيها برنامج آخر.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for the case.</source>
        <translation>لا مساحة متبقية على القرص للقضية.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%1 ملفات</numerusform>
            <numerusform>%1 ملفًا</numerusform>
            <numerusform>%1 ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>التطبيقات</translation>
    </message>
    <message numerus="yes">
        <source>%1 apps</source>
        <translation>
            <numerusform>لا تطبيقات</numerusform>
            <numerusform>تطبيق واحد</numerusform>
            <numerusform>تطبيقان</numerusform>
            <numerusform>%1 تطبيقات</numerusform>
            <numerusform>%1 تطبيقًا</numerusform>
            <numerusform>%1 تطبيق</numerusform>
        </translation>
    </message>
    <message>
        <source>Binaries</source>
        <translation>الملفات الثنائية</translation>
    </message>
    <message numerus="yes">
        <source>%1 binaries</source>
        <translation>
            <numerusform>لا ملفات ثنائية</numerusform>
            <numerusform>ملف ثنائي واحد</numerusform>
            <numerusform>ملفان ثنائيان</numerusform>
            <numerusform>%1 ملفات ثنائية</numerusform>
            <numerusform>%1 ملفًا ثنائيًا</numerusform>
            <numerusform>%1 ملف ثنائي</numerusform>
        </translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>العمليات</translation>
    </message>
    <message numerus="yes">
        <source>%1 operations</source>
        <translation>
            <numerusform>لا عمليات</numerusform>
            <numerusform>عملية واحدة</numerusform>
            <numerusform>عمليتان</numerusform>
            <numerusform>%1 عمليات</numerusform>
            <numerusform>%1 عملية</numerusform>
            <numerusform>%1 عملية</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message numerus="yes">
        <source>%1 keys</source>
        <translation>
            <numerusform>لا مفاتيح</numerusform>
            <numerusform>مفتاح واحد</numerusform>
            <numerusform>مفتاحان</numerusform>
            <numerusform>%1 مفاتيح</numerusform>
            <numerusform>%1 مفتاحًا</numerusform>
            <numerusform>%1 مفتاح</numerusform>
        </translation>
    </message>
    <message>
        <source>Places of keys</source>
        <translation>مواضع المفاتيح</translation>
    </message>
    <message numerus="yes">
        <source>%1 places of keys</source>
        <translation>
            <numerusform>لا مواضع مفاتيح</numerusform>
            <numerusform>موضع مفتاح واحد</numerusform>
            <numerusform>موضعا مفاتيح</numerusform>
            <numerusform>%1 مواضع مفاتيح</numerusform>
            <numerusform>%1 موضع مفاتيح</numerusform>
            <numerusform>%1 موضع مفاتيح</numerusform>
        </translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>الوجهات</translation>
    </message>
    <message numerus="yes">
        <source>%1 destinations</source>
        <translation>
            <numerusform>لا وجهات</numerusform>
            <numerusform>وجهة واحدة</numerusform>
            <numerusform>وجهتان</numerusform>
            <numerusform>%1 وجهات</numerusform>
            <numerusform>%1 وجهة</numerusform>
            <numerusform>%1 وجهة</numerusform>
        </translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message numerus="yes">
        <source>%1 links</source>
        <translation>
            <numerusform>لا روابط</numerusform>
            <numerusform>رابط واحد</numerusform>
            <numerusform>رابطان</numerusform>
            <numerusform>%1 روابط</numerusform>
            <numerusform>%1 رابطًا</numerusform>
            <numerusform>%1 رابط</numerusform>
        </translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>التدفقات</translation>
    </message>
    <message numerus="yes">
        <source>%1 flows</source>
        <translation>
            <numerusform>لا تدفقات</numerusform>
            <numerusform>تدفق واحد</numerusform>
            <numerusform>تدفقان</numerusform>
            <numerusform>%1 تدفقات</numerusform>
            <numerusform>%1 تدفقًا</numerusform>
            <numerusform>%1 تدفق</numerusform>
        </translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message numerus="yes">
        <source>%1 DNS answers</source>
        <translation>
            <numerusform>لا إجابات DNS</numerusform>
            <numerusform>إجابة DNS واحدة</numerusform>
            <numerusform>إجابتا DNS</numerusform>
            <numerusform>%1 إجابات DNS</numerusform>
            <numerusform>%1 إجابة DNS</numerusform>
            <numerusform>%1 إجابة DNS</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message numerus="yes">
        <source>%1 HTTP requests</source>
        <translation>
            <numerusform>لا طلبات HTTP</numerusform>
            <numerusform>طلب HTTP واحد</numerusform>
            <numerusform>طلبا HTTP</numerusform>
            <numerusform>%1 طلبات HTTP</numerusform>
            <numerusform>%1 طلب HTTP</numerusform>
            <numerusform>%1 طلب HTTP</numerusform>
        </translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message numerus="yes">
        <source>%1 TLS hellos</source>
        <translation>
            <numerusform>لا رسائل TLS Hello</numerusform>
            <numerusform>رسالة TLS Hello واحدة</numerusform>
            <numerusform>رسالتا TLS Hello</numerusform>
            <numerusform>%1 رسائل TLS Hello</numerusform>
            <numerusform>%1 رسالة TLS Hello</numerusform>
            <numerusform>%1 رسالة TLS Hello</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message numerus="yes">
        <source>%1 certificates</source>
        <translation>
            <numerusform>لا شهادات</numerusform>
            <numerusform>شهادة واحدة</numerusform>
            <numerusform>شهادتان</numerusform>
            <numerusform>%1 شهادات</numerusform>
            <numerusform>%1 شهادة</numerusform>
            <numerusform>%1 شهادة</numerusform>
        </translation>
    </message>
    <message>
        <source>Payload signs</source>
        <translation>مؤشرات الحمولة</translation>
    </message>
    <message numerus="yes">
        <source>%1 payload signs</source>
        <translation>
            <numerusform>لا مؤشرات حمولة</numerusform>
            <numerusform>مؤشر حمولة واحد</numerusform>
            <numerusform>مؤشرا حمولة</numerusform>
            <numerusform>%1 مؤشرات حمولة</numerusform>
            <numerusform>%1 مؤشر حمولة</numerusform>
            <numerusform>%1 مؤشر حمولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Leases</source>
        <translation>عقود إيجار DHCP</translation>
    </message>
    <message numerus="yes">
        <source>%1 leases</source>
        <translation>
            <numerusform>لا عقود إيجار</numerusform>
            <numerusform>عقد إيجار واحد</numerusform>
            <numerusform>عقدا إيجار</numerusform>
            <numerusform>%1 عقود إيجار</numerusform>
            <numerusform>%1 عقد إيجار</numerusform>
            <numerusform>%1 عقد إيجار</numerusform>
        </translation>
    </message>
    <message>
        <source>Device records</source>
        <translation>سجلات الأجهزة</translation>
    </message>
    <message numerus="yes">
        <source>%1 device records</source>
        <translation>
            <numerusform>لا سجلات أجهزة</numerusform>
            <numerusform>سجل جهاز واحد</numerusform>
            <numerusform>سجلا أجهزة</numerusform>
            <numerusform>%1 سجلات أجهزة</numerusform>
            <numerusform>%1 سجل أجهزة</numerusform>
            <numerusform>%1 سجل أجهزة</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message numerus="yes">
        <source>%1 devices</source>
        <translation>
            <numerusform>لا أجهزة</numerusform>
            <numerusform>جهاز واحد</numerusform>
            <numerusform>جهازان</numerusform>
            <numerusform>%1 أجهزة</numerusform>
            <numerusform>%1 جهازًا</numerusform>
            <numerusform>%1 جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>Installs</source>
        <translation>عمليات التثبيت</translation>
    </message>
    <message numerus="yes">
        <source>%1 installs</source>
        <translation>
            <numerusform>لا عمليات تثبيت</numerusform>
            <numerusform>عملية تثبيت واحدة</numerusform>
            <numerusform>عمليتا تثبيت</numerusform>
            <numerusform>%1 عمليات تثبيت</numerusform>
            <numerusform>%1 عملية تثبيت</numerusform>
            <numerusform>%1 عملية تثبيت</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%1 أحداث</numerusform>
            <numerusform>%1 حدثًا</numerusform>
            <numerusform>%1 حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message numerus="yes">
        <source>%1 warnings</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%1 تحذيرات</numerusform>
            <numerusform>%1 تحذيرًا</numerusform>
            <numerusform>%1 تحذير</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message numerus="yes">
        <source>%1 findings</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%1 نتائج</numerusform>
            <numerusform>%1 نتيجة</numerusform>
            <numerusform>%1 نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>مسارات التتبّع</translation>
    </message>
    <message numerus="yes">
        <source>%1 traces</source>
        <translation>
            <numerusform>لا مسارات تتبّع</numerusform>
            <numerusform>مسار تتبّع واحد</numerusform>
            <numerusform>مسارا تتبّع</numerusform>
            <numerusform>%1 مسارات تتبّع</numerusform>
            <numerusform>%1 مسار تتبّع</numerusform>
            <numerusform>%1 مسار تتبّع</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الشيفرة</translation>
    </message>
    <message numerus="yes">
        <source>%1 symbols</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%1 رموز</numerusform>
            <numerusform>%1 رمزًا</numerusform>
            <numerusform>%1 رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>أُضيف في</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>الخوارزمية</translation>
    </message>
    <message>
        <source>Also installed</source>
        <translation>مثبَّت أيضًا على</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>App</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Arch</source>
        <translation>المعمارية</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>المكلَّف</translation>
    </message>
    <message>
        <source>At</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>الملف الثنائي</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>البتات</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>الاستدعاءات</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>حزمة التشفير</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>Clock offset ns</source>
        <translation>إزاحة الساعة، ns</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>الامتثال</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>المكوّنات</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>المنحنى</translation>
    </message>
    <message>
        <source>Debuggable</source>
        <translation>قابل للتنقيح</translation>
    </message>
    <message>
        <source>Descriptor</source>
        <translation>الواصف</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Device ref</source>
        <translation>مرجع الجهاز</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Ech</source>
        <translation>ECH</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>الاستحقاقات (entitlements)</translation>
    </message>
    <message>
        <source>Entropy in</source>
        <translation>إنتروبيا الوارد</translation>
    </message>
    <message>
        <source>Entropy out</source>
        <translation>إنتروبيا الصادر</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>المحلّل</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>التوقّع</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>ينتهي في</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>First packet</source>
        <translation>أول حزمة بيانات</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>التدفق</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>أُطر العمل</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>الفجوات</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>اسم المضيف</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>الدوال المستوردة</translation>
    </message>
    <message>
        <source>Installed at</source>
        <translation>ثُبِّت في</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>Ip</source>
        <translation>IP</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Key algorithm</source>
        <translation>خوارزمية المفتاح</translation>
    </message>
    <message>
        <source>Key bits</source>
        <translation>طول المفتاح، بت</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Mac</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>مُدار</translation>
    </message>
    <message>
        <source>Merged by</source>
        <translation>دُمج بحسب</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الدالة</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>الدوال</translation>
    </message>
    <message>
        <source>Min sdk</source>
        <translation>أدنى SDK</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>صالحة من</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>الإزاحة</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المنشأ</translation>
    </message>
    <message>
        <source>Other ids</source>
        <translation>معرّفات أخرى</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>الملكية</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Payload in</source>
        <translation>الحمولة الواردة</translation>
    </message>
    <message>
        <source>Payload out</source>
        <translation>الحمولة الصادرة</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Protections off</source>
        <translation>الحمايات المعطَّلة</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>الاستعلام</translation>
    </message>
    <message>
        <source>Rcode</source>
        <translation>Rcode</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>Removed at</source>
        <translation>أُزيل في</translation>
    </message>
    <message>
        <source>Request bytes</source>
        <translation>بايتات الطلب</translation>
    </message>
    <message>
        <source>Request type</source>
        <translation>نوع الطلب</translation>
    </message>
    <message>
        <source>Response bytes</source>
        <translation>بايتات الاستجابة</translation>
    </message>
    <message>
        <source>Response type</source>
        <translation>نوع الاستجابة</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>مستأنَف</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>المخطط (scheme)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>Self signed</source>
        <translation>موقَّعة ذاتيًا</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>الموقِّع</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>الموقِّعون</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>معرّف المصدر</translation>
    </message>
    <message>
        <source>Source ids</source>
        <translation>معرّفات المصدر</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Stated package</source>
        <translation>الحزمة المذكورة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>السلاسل النصية</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>صاحب الشهادة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Target sdk</source>
        <translation>SDK المستهدَف</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>مسار التتبّع</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>التحويل</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Undone at</source>
        <translation>أُلغي في</translation>
    </message>
    <message>
        <source>Uri</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>وكيل المستخدم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Vendor class</source>
        <translation>فئة المورّد</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>متحقَّق منه</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Version code</source>
        <translation>رمز الإصدار</translation>
    </message>
    <message>
        <source>Version name</source>
        <translation>اسم الإصدار</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>SPKI SHA-256</source>
        <translation>SPKI SHA-256</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Client MAC</source>
        <translation>MAC العميل</translation>
    </message>
    <message>
        <source>Client port</source>
        <translation>منفذ العميل</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>النقل</translation>
    </message>
    <message>
        <source>Out, B</source>
        <translation>صادر، B</translation>
    </message>
    <message>
        <source>In, B</source>
        <translation>وارد، B</translation>
    </message>
    <message>
        <source>Packets out</source>
        <translation>الحزم الصادرة</translation>
    </message>
    <message>
        <source>Packets in</source>
        <translation>الحزم الواردة</translation>
    </message>
    <message>
        <source>HTTP hosts</source>
        <translation>مضيفو HTTP</translation>
    </message>
    <message>
        <source>Names by DNS</source>
        <translation>أسماء من DNS</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>تديره</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>عُرف من</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>النصف</translation>
    </message>
    <message>
        <source>What</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>استُورد في</translation>
    </message>
    <message>
        <source>private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>public</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Copy the file again from where it was made; compare its size and hash there.</source>
        <translation>انسخ الملف مجددًا من حيث أُنشئ، وقارن هناك حجمه وتجزئته.</translation>
    </message>
    <message>
        <source>Nothing here reads this kind. Export it in another form, or unpack it first.</source>
        <translation>لا شيء هنا يقرأ هذا النوع. صدّره بصيغة أخرى أو فُكّ ضغطه أولًا.</translation>
    </message>
    <message>
        <source>The reader was ended at its time limit. Import this file alone, or a smaller part of it.</source>
        <translation>أُنهي القارئ عند حدّه الزمني. استورد هذا الملف وحده أو جزءًا أصغر منه.</translation>
    </message>
    <message>
        <source>The reader was ended at its memory limit. Import a smaller part of the file.</source>
        <translation>أُنهي القارئ عند حدّ الذاكرة. استورد جزءًا أصغر من الملف.</translation>
    </message>
    <message>
        <source>The reader ended on its own. The case is unharmed; keep the file for a report to us.</source>
        <translation>انتهى القارئ من تلقاء نفسه. القضية سليمة؛ احتفظ بالملف لإبلاغنا.</translation>
    </message>
    <message>
        <source>The file is encrypted. Ask its owner for the open form.</source>
        <translation>الملف مشفَّر. اطلب من مالكه الصيغة المفتوحة.</translation>
    </message>
    <message>
        <source>Make room on the disk and import again.</source>
        <translation>أفسح مساحة على القرص واستورد مجددًا.</translation>
    </message>
    <message>
        <source>Compare size and hash with the original, then import it again.</source>
        <translation>قارن الحجم والتجزئة بالأصل ثم استورد مجددًا.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the first half of a sentence, ended</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>عبر %1</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>محفوظ في %1</translation>
    </message>
    <message>
        <source>handed to %1</source>
        <translation>يُسلَّم إلى %1</translation>
    </message>
    <message>
        <source>destination %1</source>
        <translation>الوجهة %1</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>حركة الشبكة</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>الحمولة</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>اسم الخادم</translation>
    </message>
    <message>
        <source>App list</source>
        <translation>قائمة التطبيقات</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Device log</source>
        <translation>سجل الجهاز</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>شوهد</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>جزئي</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>not visible</source>
        <translation>غير مرئي</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>التقييمات</translation>
    </message>
    <message numerus="yes">
        <source>%1 judgements</source>
        <translation>
            <numerusform>لا تقييمات</numerusform>
            <numerusform>تقييم واحد</numerusform>
            <numerusform>تقييمان</numerusform>
            <numerusform>%1 تقييمات</numerusform>
            <numerusform>%1 تقييمًا</numerusform>
            <numerusform>%1 تقييم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 approvals</source>
        <translation>
            <numerusform>لا موافقات</numerusform>
            <numerusform>موافقة واحدة</numerusform>
            <numerusform>موافقتان</numerusform>
            <numerusform>%1 موافقات</numerusform>
            <numerusform>%1 موافقة</numerusform>
            <numerusform>%1 موافقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Clock correction</source>
        <translation>تصحيح الساعة</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>تقنية</translation>
    </message>
    <message>
        <source>Tactic</source>
        <translation>تكتيك</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>إجراء تخفيف</translation>
    </message>
    <message>
        <source>Detection strategy</source>
        <translation>استراتيجية كشف</translation>
    </message>
    <message>
        <source>Analytic</source>
        <translation>قاعدة تحليل</translation>
    </message>
    <message>
        <source>Data component</source>
        <translation>مكوّن بيانات</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>مصدر بيانات</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>برمجية</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>حملة</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>مصفوفة</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>أصل</translation>
    </message>
    <message numerus="yes">
        <source>%1 objects of ATT&amp;CK</source>
        <translation>
            <numerusform>لا عناصر ATT&amp;CK (%1)</numerusform>
            <numerusform>عنصر ATT&amp;CK واحد (%1)</numerusform>
            <numerusform>عنصرا ATT&amp;CK (%1)</numerusform>
            <numerusform>%1 عناصر ATT&amp;CK</numerusform>
            <numerusform>%1 عنصرًا من ATT&amp;CK</numerusform>
            <numerusform>%1 عنصر من ATT&amp;CK</numerusform>
        </translation>
    </message>
    <message>
        <source>day %1</source>
        <comment>counted from the first</comment>
        <translation>اليوم %1</translation>
    </message>
</context>
<context>
    <name>keytrail::app::ApproveDialog</name>
    <message>
        <source>This operation</source>
        <translation>هذه العملية</translation>
    </message>
    <message>
        <source>This key</source>
        <translation>هذا المفتاح</translation>
    </message>
    <message>
        <source>This destination</source>
        <translation>هذه الوجهة</translation>
    </message>
    <message>
        <source>This library</source>
        <translation>هذه المكتبة</translation>
    </message>
    <message>
        <source>Whatever is signed with this certificate</source>
        <translation>كل ما هو موقَّع بهذه الشهادة</translation>
    </message>
    <message>
        <source>This app, whatever it does</source>
        <translation>هذا التطبيق مهما فعل</translation>
    </message>
    <message>
        <source>E&amp;xpires after</source>
        <translation>&amp;ينتهي بعد</translation>
    </message>
    <message>
        <source>Approve by the baseline</source>
        <translation>الموافقة بخط الأساس</translation>
    </message>
    <message>
        <source>Why it is known to be good: it is asked for later</source>
        <translation>لماذا يُعرف أنه سليم: سيُسأل عنه لاحقًا</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>الموافِق</translation>
    </message>
    <message>
        <source>Day of expiry, UTC</source>
        <translation>يوم الانتهاء، UTC</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;السبب</translation>
    </message>
    <message>
        <source>Approved &amp;by</source>
        <translation>الم&amp;وافِق</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>في %1 فقط</translation>
    </message>
    <message>
        <source>Wherever it is met</source>
        <translation>أينما وُجد</translation>
    </message>
    <message>
        <source>It covers %1 of this case; what is covered stays in the case and is hidden from triage.</source>
        <translation>المشمول في هذه القضية: %1؛ يبقى المشمول في القضية ويُخفى من الفرز.</translation>
    </message>
    <message>
        <source>An approval wants a reason</source>
        <translation>تحتاج الموافقة إلى سبب</translation>
    </message>
</context>
<context>
    <name>keytrail::app::CaseSession</name>
    <message>
        <source>Opening %1</source>
        <translation>جارٍ فتح %1</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>لم يُفتح %1</translation>
    </message>
    <message>
        <source>Making the sample case</source>
        <translation>جارٍ إنشاء القضية النموذجية</translation>
    </message>
    <message>
        <source>The sample case was not made</source>
        <translation>لم تُنشأ القضية النموذجية</translation>
    </message>
    <message>
        <source>The import ended early</source>
        <translation>انتهى الاستيراد قبل أوانه</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>Drawing conclusions</source>
        <translation>جارٍ استخلاص الاستنتاجات</translation>
    </message>
    <message>
        <source>The evidence cannot be read from here.</source>
        <translation>تتعذّر قراءة الأدلة من هنا.</translation>
    </message>
</context>
<context>
    <name>keytrail::app::GoBox</name>
    <message>
        <source>Where to go</source>
        <translation>إلى أين</translation>
    </message>
</context>
<context>
    <name>keytrail::app::ImportDialog</name>
    <message>
        <source>Cancel the rest</source>
        <translation>إلغاء الباقي</translation>
    </message>
    <message>
        <source>Run in the background</source>
        <translation>المتابعة في الخلفية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>تقدّم الاستيراد</translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation>ملفات الاستيراد</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>الاستيراد إلى %1</translation>
    </message>
    <message>
        <source>Each file is read in its own closed process, without network. Originals are not changed.</source>
        <translation>يُقرأ كل ملف في عملية معزولة خاصة به بلا شبكة. لا تُغيَّر الأصول.</translation>
    </message>
    <message>
        <source>%1 of %2 files done</source>
        <translation>الملفات المنجزة: %1 من %2</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 files are in the case</source>
        <translation>متوقف: في القضية %1 من %2 من الملفات</translation>
    </message>
    <message>
        <source>Protection that was off while files were read: %1</source>
        <translation>الحماية المعطَّلة أثناء قراءة الملفات: %1</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>ما جُرِّب</translation>
    </message>
    <message>
        <source>Every reader looked at its content; none knows it.</source>
        <translation>فحص كل قارئ محتواه ولم يعرفه أي منها.</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>قُرئ بوصفه %1.</translation>
    </message>
    <message>
        <source>Where it failed</source>
        <translation>موضع الإخفاق</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>ما حُفظ</translation>
    </message>
    <message>
        <source>Name, size and SHA-256 %1; nothing of the content.</source>
        <translation>الاسم والحجم و SHA-256 ‏%1؛ لا شيء من المحتوى.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>مكرَّر</translation>
    </message>
    <message>
        <source>A file of the same SHA-256 %1 is in the case; nothing was read twice.</source>
        <translation>في القضية ملف له SHA-256 نفسه %1؛ لم يُقرأ شيء مرتين.</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <source>and %1 more: see Evidence</source>
        <translation>و%1 غيرها: انظر الأدلة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Say what its &amp;columns mean…</source>
        <translation>تحديد معاني الأ&amp;عمدة…</translation>
    </message>
</context>
<context>
    <name>keytrail::app::ImportModel</name>
    <message>
        <source>is read, %1 %</source>
        <translation>قيد القراءة، %1 %</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>النوع المتعرَّف عليه</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>المعثور عليه</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
</context>
<context>
    <name>keytrail::app::KeysOverlay</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>event before, event after</source>
        <translation>الحدث السابق، الحدث التالي</translation>
    </message>
    <message>
        <source>lane above, lane below</source>
        <translation>الصف الأعلى، الصف الأدنى</translation>
    </message>
    <message>
        <source>move along</source>
        <translation>التنقّل عبر الزمن</translation>
    </message>
    <message>
        <source>closer, wider</source>
        <translation>تقريب، إبعاد</translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation>القضية كلها</translation>
    </message>
    <message>
        <source>what stands around the event</source>
        <translation>ما يحيط بالحدث</translation>
    </message>
    <message>
        <source>fold or unfold the lane</source>
        <translation>طيّ الصف أو فتحه</translation>
    </message>
    <message>
        <source>open the event</source>
        <translation>فتح الحدث</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>to the next thing</source>
        <translation>إلى العنصر التالي</translation>
    </message>
    <message>
        <source>grow from it, fold it</source>
        <translation>التوسّع منه، طيّه</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Disassembly</source>
        <translation>التفكيك</translation>
    </message>
    <message>
        <source>line by line</source>
        <translation>سطرًا سطرًا</translation>
    </message>
    <message>
        <source>follow the call or branch</source>
        <translation>تتبّع الاستدعاء أو القفزة</translation>
    </message>
    <message>
        <source>who uses it</source>
        <translation>من يستخدمه</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الشيفرة</translation>
    </message>
    <message>
        <source>go to class, method or string</source>
        <translation>الانتقال إلى صنف أو دالة أو سلسلة نصية</translation>
    </message>
    <message>
        <source>pin the tab</source>
        <translation>تثبيت علامة التبويب</translation>
    </message>
    <message>
        <source>close the tab</source>
        <translation>إغلاق علامة التبويب</translation>
    </message>
    <message>
        <source>find in the method, next</source>
        <translation>بحث في الدالة، التالي</translation>
    </message>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Trace strip</source>
        <translation>شريط التتبّع</translation>
    </message>
    <message>
        <source>along the trace</source>
        <translation>على طول مسار التتبّع</translation>
    </message>
    <message>
        <source>open the joint</source>
        <translation>فتح نقطة الوصل</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>move; with Shift select</source>
        <translation>تحرّك؛ ومع Shift تحديد</translation>
    </message>
    <message>
        <source>copy as hex</source>
        <translation>نسخ بالست عشري</translation>
    </message>
    <message>
        <source>copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>what may come next</source>
        <translation>ما يمكن أن يلي</translation>
    </message>
    <message>
        <source>complete the field</source>
        <translation>إكمال الحقل</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>to the table</source>
        <translation>إلى الجدول</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>open the row</source>
        <translation>فتح الصف</translation>
    </message>
    <message>
        <source>the cell that filters and copies are of</source>
        <translation>الخلية التي تخصّها التصفية والنسخ</translation>
    </message>
    <message>
        <source>filter by the cell, judge, copy, columns</source>
        <translation>التصفية بالخلية، التقييم، النسخ، الأعمدة</translation>
    </message>
    <message>
        <source>What touches it</source>
        <translation>ما له صلة به</translation>
    </message>
    <message>
        <source>open it, or all of the group</source>
        <translation>فتحه، أو فتح المجموعة كلها</translation>
    </message>
    <message>
        <source>fold, unfold</source>
        <translation>طيّ، فتح</translation>
    </message>
    <message>
        <source>Keys that are valid here</source>
        <translation>المفاتيح المتاحة هنا</translation>
    </message>
    <message>
        <source>Any key puts this away.</source>
        <translation>أي مفتاح يغلق هذه القائمة.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>PgUp/PgDn</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>disassembly or reading view</source>
        <translation>التفكيك أو عرض القراءة</translation>
    </message>
    <message>
        <source>the last zoom back, again</source>
        <translation>التراجع عن آخر تكبير، وإعادته</translation>
    </message>
    <message>
        <source>hours and days</source>
        <translation>الساعات والأيام</translation>
    </message>
    <message>
        <source>Hours and days</source>
        <translation>الساعات والأيام</translation>
    </message>
    <message>
        <source>to the hour beside</source>
        <translation>إلى الساعة المجاورة</translation>
    </message>
    <message>
        <source>show that hour in the lanes</source>
        <translation>عرض تلك الساعة في الصفوف</translation>
    </message>
    <message>
        <source>Control flow</source>
        <translation>تدفق التحكم</translation>
    </message>
    <message>
        <source>the block beside</source>
        <translation>الكتلة المجاورة</translation>
    </message>
    <message>
        <source>the way straight on</source>
        <translation>الطريق المستقيم</translation>
    </message>
    <message>
        <source>the branch that is taken</source>
        <translation>التفرّع المأخوذ</translation>
    </message>
    <message>
        <source>the handler of its exceptions</source>
        <translation>معالج استثناءاتها</translation>
    </message>
    <message>
        <source>where it comes from</source>
        <translation>من أين أتت</translation>
    </message>
    <message>
        <source>fit, full size</source>
        <translation>ملاءمة، الحجم الكامل</translation>
    </message>
    <message>
        <source>copy the block</source>
        <translation>نسخ الكتلة</translation>
    </message>
    <message>
        <source>the control flow, and back</source>
        <translation>تدفق التحكم، والعودة</translation>
    </message>
</context>
<context>
    <name>keytrail::app::MainWindow</name>
    <message>
        <source>Inspector</source>
        <translation>المفتش</translation>
    </message>
    <message>
        <source>Bytes of the evidence</source>
        <translation>بايتات الدليل</translation>
    </message>
    <message>
        <source>%1 – Keytrail</source>
        <translation>%1 – Keytrail</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>قضية &amp;جديدة…</translation>
    </message>
    <message>
        <source>&amp;Open a case…</source>
        <translation>&amp;فتح قضية…</translation>
    </message>
    <message>
        <source>Open the &amp;sample case</source>
        <translation>فتح القضية ال&amp;نموذجية</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>Import evidence into the case</source>
        <translation>استيراد أدلة إلى القضية</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>استيراد &amp;مجلد…</translation>
    </message>
    <message>
        <source>Show the last import</source>
        <translation>عرض آخر استيراد</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>إ&amp;غلاق القضية</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>الفرز</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>مسار التتبّع</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>الأسطول</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الشيفرة</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;تصفية</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>ا&amp;نتقال إلى…</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>ال&amp;مفتش</translation>
    </message>
    <message>
        <source>&amp;Bytes of the evidence</source>
        <translation>بايتات ال&amp;دليل</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>سمة ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكنة</translation>
    </message>
    <message>
        <source>&amp;Keys of the window</source>
        <translation>م&amp;فاتيح النافذة</translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>لغة ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>السم&amp;ة</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>ال&amp;جداول</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;تعليمات</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>لا مهام</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>تقدّم المهمة</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>إلغاء المهمة</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>No case open</source>
        <translation>لا قضية مفتوحة</translation>
    </message>
    <message>
        <source>Keys of the window</source>
        <translation>مفاتيح النافذة</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>فتح المختار</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Along the trace strip</source>
        <translation>على طول شريط التتبّع</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>يسار، يمين</translation>
    </message>
    <message>
        <source>Complete a field name in the filter</source>
        <translation>إكمال اسم حقل في التصفية</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>From the filter to the table</source>
        <translation>من التصفية إلى الجدول</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>Import evidence</source>
        <translation>استيراد أدلة</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>فتح قضية</translation>
    </message>
    <message>
        <source>Keytrail cases (*.%1)</source>
        <translation>قضايا Keytrail ‏(*.%1)</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>قضية جديدة</translation>
    </message>
    <message numerus="yes">
        <source>New case for %n file(s)</source>
        <translation>
            <numerusform>قضية جديدة بلا ملفات</numerusform>
            <numerusform>قضية جديدة لملف واحد</numerusform>
            <numerusform>قضية جديدة لملفين</numerusform>
            <numerusform>قضية جديدة لـ %n ملفات</numerusform>
            <numerusform>قضية جديدة لـ %n ملفًا</numerusform>
            <numerusform>قضية جديدة لـ %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a file of this name</source>
        <translation>يوجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>%1 is left as it is. Choose another name, or open it as a case.</source>
        <translation>تُرك %1 كما هو. اختر اسمًا آخر أو افتحه كقضية.</translation>
    </message>
    <message>
        <source>An import is running</source>
        <translation>هناك استيراد جارٍ</translation>
    </message>
    <message>
        <source>Wait for it, or cancel it, then import again.</source>
        <translation>انتظره أو ألغه، ثم استورد مجددًا.</translation>
    </message>
    <message>
        <source>What touches it</source>
        <translation>ما له صلة به</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>The packets were not saved</source>
        <translation>لم تُحفظ حزم البيانات</translation>
    </message>
    <message>
        <source>Choose something first: X shows what touches it.</source>
        <translation>اختر شيئًا أولًا: يعرض X ما له صلة به.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>م&amp;سح التصفية</translation>
    </message>
    <message>
        <source>&amp;Run a command…</source>
        <translation>تن&amp;فيذ أمر…</translation>
    </message>
    <message>
        <source>What &amp;touches this</source>
        <translation>ما له &amp;صلة بهذا</translation>
    </message>
    <message>
        <source>Copy a &amp;link to this</source>
        <translation>نسخ &amp;رابط إلى هذا</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>نُسخ: %1</translation>
    </message>
    <message>
        <source>&amp;One pane alone</source>
        <translation>لوحة &amp;واحدة فقط</translation>
    </message>
    <message>
        <source>&amp;Meaning of a table&apos;s columns…</source>
        <translation>معاني أ&amp;عمدة جدول…</translation>
    </message>
    <message>
        <source>Keys that are valid &amp;here</source>
        <translation>المفاتيح المتاحة &amp;هنا</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>ت&amp;قييم</translation>
    </message>
    <message>
        <source>Go to anything, or &gt; command</source>
        <translation>انتقل إلى أي شيء، أو &gt; أمر</translation>
    </message>
    <message>
        <source>Go to (Ctrl+K): an id, a symbol, a link, any text; &gt; and a name runs a command</source>
        <translation>الانتقال إلى (Ctrl+K): معرّف أو رمز أو رابط أو أي نص؛ وعلامة &gt; مع اسم تشغّل أمرًا</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>الانتقال</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Save the packets of this flow</source>
        <translation>حفظ حزم بيانات هذا التدفق</translation>
    </message>
    <message>
        <source>Captures (*.pcapng)</source>
        <translation>التقاطات ‏(*.pcapng)</translation>
    </message>
    <message>
        <source>A table whose columns are to be told</source>
        <translation>جدول تُحدَّد معاني أعمدته</translation>
    </message>
    <message>
        <source>%1 is no table that can be laid out</source>
        <translation>%1 ليس جدولًا يمكن عرضه بأعمدته</translation>
    </message>
    <message>
        <source>The mapping is saved: tables with these columns are read by it from now on.</source>
        <translation>حُفظت المطابقة: تُقرأ الجداول ذات هذه الأعمدة وفقها من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>&amp;Verdict…</source>
        <translation>ال&amp;حكم…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;ملاحظة…</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;وسم…</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;نجمة</translation>
    </message>
    <message>
        <source>&amp;Approve by the baseline…</source>
        <translation>الموافقة ب&amp;خط الأساس…</translation>
    </message>
    <message>
        <source>&amp;End this approval</source>
        <translation>إن&amp;هاء هذه الموافقة</translation>
    </message>
    <message>
        <source>S&amp;how what the baseline hides</source>
        <translation>&amp;عرض ما يخفيه خط الأساس</translation>
    </message>
    <message>
        <source>Taken back: %1. Ctrl+Shift+Z does it again.</source>
        <translation>أُلغي: %1. يعيده Ctrl+Shift+Z.</translation>
    </message>
    <message>
        <source>Done: %1. Ctrl+Z takes it back.</source>
        <translation>تم: %1. يلغيه Ctrl+Z.</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>لم يُنفَّذ: %1</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>لم يكن هناك ما يُغيَّر.</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;تراجع عن: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;إعادة: %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>&amp;Suspicious</source>
        <translation>&amp;مشبوه</translation>
    </message>
    <message>
        <source>&amp;Benign</source>
        <translation>&amp;حميد</translation>
    </message>
    <message>
        <source>&amp;Expected</source>
        <translation>متو&amp;قَّع</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>م&amp;فتوح</translation>
    </message>
    <message>
        <source>Nothing of this can be approved: choose a trace, an operation, a key, a destination or an app.</source>
        <translation>لا شيء من هذا يقبل الموافقة: اختر مسار تتبّع أو عملية أو مفتاحًا أو وجهة أو تطبيقًا.</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>الم&amp;خطط</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>parts of the window</comment>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>of the keyboard</comment>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>تت&amp;بّع</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;دليل الاستخدام</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>ال&amp;تدريب</translation>
    </message>
    <message>
        <source>&amp;Check the step, or go on</source>
        <translation>التحقّق من ال&amp;خطوة أو المتابعة</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>تعلَّم</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>دليل الاستخدام</translation>
    </message>
    <message>
        <source>A folder with walkthroughs</source>
        <translation>مجلد فيه تمارين</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a place, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the button “Tables” above, where it lists %1</source>
        <translation>زر «الجداول» في الأعلى، حيث يسرد %1</translation>
    </message>
    <message>
        <source>the button %1 above</source>
        <translation>الزر %1 في الأعلى</translation>
    </message>
    <message>
        <source>the table of %1</source>
        <translation>جدول %1</translation>
    </message>
    <message>
        <source>the filter line of %1</source>
        <translation>سطر التصفية في %1</translation>
    </message>
    <message>
        <source>the pane “%1”</source>
        <translation>اللوحة «%1»</translation>
    </message>
    <message>
        <source>the box “Go to” above</source>
        <translation>مربع «الانتقال إلى» في الأعلى</translation>
    </message>
    <message>
        <source>Save the score sheet</source>
        <translation>حفظ كشف النتائج</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ملفات نصية ‏(*.txt)</translation>
    </message>
    <message>
        <source>The score sheet was not saved</source>
        <translation>لم يُحفظ كشف النتائج</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>لم يُكتب أي ملف</numerusform>
            <numerusform>كُتب ملف واحد</numerusform>
            <numerusform>كُتب ملفان</numerusform>
            <numerusform>كُتبت %n ملفات</numerusform>
            <numerusform>كُتب %n ملفًا</numerusform>
            <numerusform>كُتب %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>ATT&amp;&amp;CK</source>
        <translation>ATT&amp;&amp;CK</translation>
    </message>
    <message>
        <source>Control &amp;flow of the method</source>
        <translation>&amp;تدفق التحكم للدالة</translation>
    </message>
    <message>
        <source>Sa&amp;ve the filter…</source>
        <translation>&amp;حفظ التصفية…</translation>
    </message>
    <message>
        <source>Save&amp;d filters</source>
        <translation>التصفيات المح&amp;فوظة</translation>
    </message>
    <message>
        <source>Ti&amp;mes</source>
        <translation>الأوقا&amp;ت</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>الأوقات بتوقيت &amp;UTC</translation>
    </message>
    <message>
        <source>Times of this &amp;computer&apos;s zone</source>
        <translation>الأوقات بمنطقة هذا ال&amp;حاسوب</translation>
    </message>
    <message>
        <source>Times from the case&apos;s &amp;first one</source>
        <translation>الأوقات من &amp;أول وقت في القضية</translation>
    </message>
    <message>
        <source>&amp;Next form of times</source>
        <translation>صيغة الأوقات ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>نص أ&amp;كبر</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>نص أ&amp;صغر</translation>
    </message>
    <message>
        <source>Text as &amp;large as the system&apos;s</source>
        <translation>نص بحجم &amp;النظام</translation>
    </message>
    <message>
        <source>&amp;Panes back in their places</source>
        <translation>إعادة اللو&amp;حات إلى أماكنها</translation>
    </message>
    <message>
        <source>&amp;Picture of this view…</source>
        <translation>&amp;صورة لهذا العرض…</translation>
    </message>
    <message>
        <source>&amp;Hours and days in the timeline</source>
        <translation>ال&amp;ساعات والأيام في الخط الزمني</translation>
    </message>
    <message>
        <source>Open in a &amp;window of its own</source>
        <translation>فتح في &amp;نافذة مستقلة</translation>
    </message>
    <message>
        <source>The case has no time to count from.</source>
        <translation>لا وقت في القضية يُحسب منه.</translation>
    </message>
    <message>
        <source>From the first</source>
        <translation>من الأول</translation>
    </message>
    <message>
        <source>Form of times: %1</source>
        <translation>صيغة الأوقات: %1</translation>
    </message>
    <message>
        <source>How times are shown (Ctrl+Shift+U): UTC, this computer&apos;s zone, or counted from the case&apos;s first one. Filters and files know UTC alone.</source>
        <translation>كيف تُعرض الأوقات (Ctrl+Shift+U): UTC أو منطقة هذا الحاسوب أو محسوبة من أول وقت في القضية. التصفيات والملفات لا تعرف إلا UTC.</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>النص عند %1 %</translation>
    </message>
    <message>
        <source>All panes are back in their places.</source>
        <translation>عادت كل اللوحات إلى أماكنها.</translation>
    </message>
    <message>
        <source>Picture of this view</source>
        <translation>صورة لهذا العرض</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>صور (*.png *.svg)</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>لم تُحفظ الصورة</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>تتعذّر كتابة %1.</translation>
    </message>
    <message>
        <source>Choose something first: it opens in a window of its own.</source>
        <translation>اختر شيئًا أولًا: يُفتح في نافذة مستقلة.</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>&amp;النص</translation>
    </message>
</context>
<context>
    <name>keytrail::app::MappingDialog</name>
    <message>
        <source>device</source>
        <translation>جهاز</translation>
    </message>
    <message>
        <source>installed app</source>
        <translation>تطبيق مثبَّت</translation>
    </message>
    <message>
        <source>event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>address lease</source>
        <translation>عقد إيجار عنوان</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>أعمدة %1</translation>
    </message>
    <message>
        <source>This table is of no kind that Keytrail knows. Say what its columns mean; nothing is imported before. What is guessed stands there already.</source>
        <translation>هذا الجدول ليس من أي نوع يعرفه Keytrail. حدّد معاني أعمدته؛ لا يُستورد شيء قبل ذلك. وما خُمِّن مُدرج مسبقًا.</translation>
    </message>
    <message>
        <source>This table is known as %1; it is read without a mapping. One that you save here comes first.</source>
        <translation>هذا الجدول معروف بوصفه %1؛ يُقرأ بلا مطابقة. ولما تحفظه هنا الأولوية.</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>الصفوف الأولى من الملف</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصبح</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>اليقين</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>عُرف من</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Meaning of the columns</source>
        <translation>معاني الأعمدة</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>معنى %1</translation>
    </message>
    <message>
        <source>leave aside</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>اسمه</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no idea</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>&amp;Name of these tables</source>
        <translation>&amp;اسم هذه الجداول</translation>
    </message>
    <message>
        <source>own table</source>
        <translation>own table</translation>
    </message>
    <message>
        <source>Name of these tables</source>
        <translation>اسم هذه الجداول</translation>
    </message>
    <message>
        <source>remembered for every file with these columns</source>
        <translation>يُحفظ لكل ملف له هذه الأعمدة</translation>
    </message>
    <message>
        <source>Save and import</source>
        <translation>حفظ واستيراد</translation>
    </message>
    <message>
        <source>The mapping cannot be saved: there is no room, or no right to write.</source>
        <translation>لا يمكن حفظ المطابقة: لا مساحة أو لا إذن بالكتابة.</translation>
    </message>
    <message>
        <source>These tables want a name of letters and digits.</source>
        <translation>تحتاج هذه الجداول إلى اسم من حروف لاتينية وأرقام.</translation>
    </message>
    <message>
        <source>No column has a meaning yet.</source>
        <translation>لا معنى لأي عمود بعد.</translation>
    </message>
    <message>
        <source>Columns with a meaning: %1, left aside: %2.</source>
        <translation>أعمدة ذات معنى: %1، متجاهَلة: %2.</translation>
    </message>
    <message>
        <source>No column names a device: the rows will be tied to none.</source>
        <translation>لا عمود يسمّي جهازًا: لن تُربط الصفوف بأي جهاز.</translation>
    </message>
    <message>
        <source>Two columns become the same: the first that holds something counts.</source>
        <translation>عمودان يصبحان الشيء نفسه: يُعتدّ بأول عمود فيه قيمة.</translation>
    </message>
</context>
<context>
    <name>keytrail::app::ReportMakers</name>
    <message>
        <source>In plain words</source>
        <translation>بكلمات بسيطة</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>What the case can and cannot show</source>
        <translation>ما تستطيع القضية إظهاره وما لا تستطيع</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>الأحكام</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>What could not be read as it stands</source>
        <translation>ما تعذّرت قراءته كما هو</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>The audit chain is unbroken</source>
        <translation>سلسلة التدقيق سليمة</translation>
    </message>
    <message>
        <source>The audit chain is broken</source>
        <translation>سلسلة التدقيق مكسورة</translation>
    </message>
    <message>
        <source>Every strong trace has a verdict</source>
        <translation>لكل مسار قوي حكم</translation>
    </message>
    <message numerus="yes">
        <source>%n strong trace(s) without a verdict</source>
        <translation>
            <numerusform>لا مسارات قوية بلا حكم</numerusform>
            <numerusform>مسار قوي واحد بلا حكم</numerusform>
            <numerusform>مساران قويان بلا حكم</numerusform>
            <numerusform>%n مسارات قوية بلا حكم</numerusform>
            <numerusform>%n مسارًا قويًا بلا حكم</numerusform>
            <numerusform>%n مسار قوي بلا حكم</numerusform>
        </translation>
    </message>
    <message>
        <source>All evidence was read</source>
        <translation>قُرئت كل الأدلة</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not read</source>
        <translation>
            <numerusform>لم يتعذّر أي ملف</numerusform>
            <numerusform>تعذّرت قراءة ملف واحد</numerusform>
            <numerusform>تعذّرت قراءة ملفين</numerusform>
            <numerusform>تعذّرت قراءة %n ملفات</numerusform>
            <numerusform>تعذّرت قراءة %n ملفًا</numerusform>
            <numerusform>تعذّرت قراءة %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the case or evidence of it</source>
        <translation>%1 هو القضية نفسها أو أحد أدلتها</translation>
    </message>
    <message>
        <source>The case could be read in part only</source>
        <translation>لم تُقرأ القضية إلا جزئيًا</translation>
    </message>
</context>
<context>
    <name>keytrail::app::SayDialog</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>What you know of it, and from whom. Ctrl+Enter saves.</source>
        <translation>ما تعرفه عنه، وممّن. يحفظه Ctrl+Enter.</translation>
    </message>
    <message>
        <source>A word to find it by. One that it has already is taken away.</source>
        <translation>كلمة للعثور عليه. إن كانت عليه من قبل أُزيلت.</translation>
    </message>
</context>
<context>
    <name>keytrail::app::ThingWindow</name>
    <message>
        <source>%1 – Keytrail</source>
        <translation>%1 – Keytrail</translation>
    </message>
</context>
<context>
    <name>keytrail::app::Training</name>
    <message>
        <source>Evidence: %1</source>
        <translation>الأدلة: %1</translation>
    </message>
    <message>
        <source>Making the case of this walkthrough: its evidence is imported…</source>
        <translation>جارٍ إنشاء قضية هذا التمرين: تُستورد أدلته…</translation>
    </message>
    <message>
        <source>Training: %1</source>
        <translation>التدريب: %1</translation>
    </message>
    <message>
        <source>The evidence %1 is missing, too large or not beside the walkthrough.</source>
        <translation>الدليل %1 مفقود أو أكبر مما يجوز أو ليس بجوار التمرين.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>يتعذّر إنشاء المجلد %1.</translation>
    </message>
    <message>
        <source>The case of the walkthrough was not made</source>
        <translation>لم تُنشأ قضية التمرين</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>تم.</translation>
    </message>
    <message>
        <source>Not that. Look again, or ask for the hint.</source>
        <translation>ليس هذا. انظر ثانيةً، أو اطلب التلميح.</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::AttackPages</name>
    <message>
        <source>through %1</source>
        <translation>عبر %1</translation>
    </message>
    <message>
        <source>revoked or deprecated</source>
        <translation>ملغى أو مهمل</translation>
    </message>
    <message>
        <source>Whom MITRE cites</source>
        <translation>مراجع MITRE</translation>
    </message>
    <message>
        <source>version not stated</source>
        <translation>النسخة غير مذكورة</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>النسخة %1</translation>
    </message>
    <message>
        <source>modified %1</source>
        <translation>عُدّل %1</translation>
    </message>
    <message>
        <source>release %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Stands at %1 of the file</source>
        <translation>يقع عند %1 من الملف</translation>
    </message>
    <message>
        <source>Something of its bundle could not be read: ties may be missing.</source>
        <translation>تعذّرت قراءة جزء من حزمته: قد تنقص روابط.</translation>
    </message>
    <message>
        <source>In MITRE&apos;s words</source>
        <translation>بكلمات MITRE</translation>
    </message>
    <message>
        <source>MITRE gives no description.</source>
        <translation>لا تقدّم MITRE وصفًا.</translation>
    </message>
    <message>
        <source>Keytrail&apos;s own notes, not MITRE&apos;s words (as of release %1)</source>
        <translation>ملاحظات Keytrail الخاصة، لا كلمات MITRE (حتى الإصدار %1)</translation>
    </message>
    <message>
        <source>Neither a mirrored bundle nor the program&apos;s own notes have this object.</source>
        <translation>لا توجد في الحزم المستوردة ولا في ملاحظات البرنامج بيانات عن هذا العنصر.</translation>
    </message>
    <message>
        <source>Not mirrored in this case</source>
        <translation>غير مستورد في هذه القضية</translation>
    </message>
    <message>
        <source>Import a STIX bundle of ATT&amp;CK (mobile-attack.json of any release) to read MITRE&apos;s own words, relationships and citations here, and to compare releases.</source>
        <translation>استورد حزمة STIX من ATT&amp;CK ‏(mobile-attack.json من أي إصدار) لتقرأ هنا كلمات MITRE وروابطها ومراجعها ولتقارن الإصدارات.</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <source>its bundle could not be read whole</source>
        <translation>تعذّرت قراءة حزمته كاملة</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Release %1 does not hold the object</source>
        <translation>لا يحوي الإصدار %1 هذا العنصر</translation>
    </message>
    <message>
        <source>No difference between them.</source>
        <translation>لا فرق بينها.</translation>
    </message>
    <message>
        <source>Fewer than two releases of this object are in the case: nothing to compare.</source>
        <translation>في القضية أقل من إصدارين لهذا العنصر: لا شيء يُقارن.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>What of this case could answer each row of the analytics. A state says what can be looked at, never that something was found.</source>
        <translation>ما الذي يمكنه في هذه القضية أن يجيب عن كل سطر من قواعد التحليل. تقول الحالة ما يمكن النظر فيه، لا أن شيئًا قد وُجد.</translation>
    </message>
    <message>
        <source>There is no evidence yet.</source>
        <translation>لا توجد أدلة بعد.</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::AttackPanel</name>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>MITRE ATT&amp;CK</source>
        <translation>MITRE ATT&amp;CK</translation>
    </message>
    <message>
        <source>Id or name that contains…</source>
        <translation>معرّف أو اسم يحوي…</translation>
    </message>
    <message>
        <source>Filter by id or name</source>
        <translation>تصفية بالمعرّف أو الاسم</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;تصفية</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>نوع العنصر</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Objects of ATT&amp;CK</source>
        <translation>عناصر ATT&amp;CK</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>The chosen object</source>
        <translation>العنصر المختار</translation>
    </message>
    <message>
        <source>Differences between releases</source>
        <translation>الفروق بين الإصدارات</translation>
    </message>
    <message>
        <source>Analytics laid on this case</source>
        <translation>قواعد التحليل على هذه القضية</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>ال&amp;عنصر</translation>
    </message>
    <message>
        <source>Between &amp;releases</source>
        <translation>بين الإ&amp;صدارات</translation>
    </message>
    <message>
        <source>On this &amp;case</source>
        <translation>على هذه ال&amp;قضية</translation>
    </message>
    <message>
        <source>Context only: that something uses a technique says nothing of this case, and attributes nothing.</source>
        <translation>سياق فقط: كون شيء ما يستخدم تقنية لا يقول شيئًا عن هذه القضية ولا ينسب شيئًا إلى أحد.</translation>
    </message>
    <message>
        <source>%1: revoked or deprecated</source>
        <translation>%1: ملغى أو مهمل</translation>
    </message>
    <message>
        <source>own notes only</source>
        <translation>ملاحظات خاصة فقط</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>المعروض %1 من %2</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>الإصدار %1</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::ClassTreeModel</name>
    <message>
        <source>Libraries and other packages</source>
        <translation>المكتبات والحزم الأخرى</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::CodeView</name>
    <message>
        <source>No case is open. The code of its apps stands here.</source>
        <translation>لا قضية مفتوحة. تظهر هنا شيفرة تطبيقاتها.</translation>
    </message>
    <message>
        <source>Reading symbols…</source>
        <translation>جارٍ قراءة الرموز…</translation>
    </message>
    <message>
        <source>No code in this case yet. Import an app package to read its classes.</source>
        <translation>لا شيفرة في هذه القضية بعد. استورد حزمة تطبيق لقراءة أصنافها.</translation>
    </message>
    <message>
        <source>Choose a method in the tree, or press G to go to a symbol.</source>
        <translation>اختر دالة من الشجرة، أو اضغط G للانتقال إلى رمز.</translation>
    </message>
    <message>
        <source>This method has no code: it is abstract or native, or stands outside the package.</source>
        <translation>ليس لهذه الدالة شيفرة: هي مجرّدة أو أصلية، أو خارج الحزمة.</translation>
    </message>
    <message>
        <source>(reading)</source>
        <translation>(قيد القراءة)</translation>
    </message>
    <message>
        <source>No symbol contains this.</source>
        <translation>لا رمز يحتوي هذا.</translation>
    </message>
    <message>
        <source>not in this listing</source>
        <translation>ليس في هذه القائمة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الشيفرة</translation>
    </message>
    <message>
        <source>Class, method, string (G)</source>
        <translation>صنف، دالة، سلسلة نصية (G)</translation>
    </message>
    <message>
        <source>Go to symbol</source>
        <translation>الانتقال إلى رمز</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>Found symbols</source>
        <translation>الرموز المعثور عليها</translation>
    </message>
    <message>
        <source>Open methods</source>
        <translation>الدوال المفتوحة</translation>
    </message>
    <message>
        <source>Find in this listing</source>
        <translation>بحث في هذه القائمة</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>التالي (F3)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>إغلاق %1</translation>
    </message>
    <message>
        <source>There is no reading view of this code: it is made from Dalvik instructions.</source>
        <translation>لا توجد طريقة عرض للقراءة لهذه الشيفرة: فهي تُبنى من تعليمات Dalvik.</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>عرض القراءة</translation>
    </message>
    <message>
        <source>Disassembly and reading view</source>
        <translation>التفكيك وعرض القراءة</translation>
    </message>
    <message>
        <source>Disassembly</source>
        <translation>التفكيك</translation>
    </message>
    <message>
        <source>What is shown of a method</source>
        <translation>ما يُعرض من الدالة</translation>
    </message>
    <message>
        <source>Control flow</source>
        <translation>تدفق التحكم</translation>
    </message>
    <message>
        <source>Disassembly and control flow</source>
        <translation>التفكيك وتدفق التحكم</translation>
    </message>
    <message>
        <source>F5 goes from the disassembly to the reading view, Space to the control flow</source>
        <translation>F5 ينتقل من التفكيك إلى عرض القراءة، ومفتاح المسافة إلى تدفق التحكم</translation>
    </message>
    <message>
        <source>The blocks of this code are not known.</source>
        <translation>كتل هذه الشيفرة غير معروفة.</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::ControlFlowView</name>
    <message>
        <source>Blocks are being laid out…</source>
        <translation>يجري ترتيب الكتل…</translation>
    </message>
    <message>
        <source>There are more than %1 blocks: too many for a graph. The listing shows them.</source>
        <translation>أكثر من %1 كتلة: أكثر مما يتسع له رسم. القائمة تعرضها.</translation>
    </message>
    <message>
        <source>straight on</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>مأخوذ</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>غير مأخوذ</translation>
    </message>
    <message>
        <source>case</source>
        <translation>حالة</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>استثناء</translation>
    </message>
    <message>
        <source>Control flow</source>
        <translation>تدفق التحكم</translation>
    </message>
    <message numerus="yes">
        <source>%1 blocks</source>
        <translation>
            <numerusform>لا كتل</numerusform>
            <numerusform>كتلة واحدة</numerusform>
            <numerusform>كتلتان</numerusform>
            <numerusform>%1 كتل</numerusform>
            <numerusform>%1 كتلة</numerusform>
            <numerusform>%1 كتلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ways between them</source>
        <translation>
            <numerusform>لا طرق بينها</numerusform>
            <numerusform>طريق واحد بينها</numerusform>
            <numerusform>طريقان بينها</numerusform>
            <numerusform>%1 طرق بينها</numerusform>
            <numerusform>%1 طريقًا بينها</numerusform>
            <numerusform>%1 طريق بينها</numerusform>
        </translation>
    </message>
    <message>
        <source>those that are far are drawn for the chosen block alone</source>
        <translation>البعيدة تُرسم للكتلة المختارة وحدها</translation>
    </message>
    <message>
        <source>straight on to %1</source>
        <translation>إلى الأمام إلى %1</translation>
    </message>
    <message>
        <source>taken: to %1</source>
        <translation>مأخوذ: إلى %1</translation>
    </message>
    <message>
        <source>not taken: to %1</source>
        <translation>غير مأخوذ: إلى %1</translation>
    </message>
    <message>
        <source>jump to %1</source>
        <translation>قفز إلى %1</translation>
    </message>
    <message>
        <source>any other value: to %1</source>
        <translation>أي قيمة أخرى: إلى %1</translation>
    </message>
    <message>
        <source>value %1: to %2</source>
        <translation>القيمة %1: إلى %2</translation>
    </message>
    <message>
        <source>any exception: to %1</source>
        <translation>أي استثناء: إلى %1</translation>
    </message>
    <message>
        <source>exception %1: to %2</source>
        <translation>الاستثناء %1: إلى %2</translation>
    </message>
    <message>
        <source>to an address that is computed</source>
        <translation>إلى عنوان محسوب</translation>
    </message>
    <message>
        <source>leaves the method</source>
        <translation>يغادر الدالة</translation>
    </message>
    <message>
        <source>%1. Block %2 of %3: %4</source>
        <translation>%1. الكتلة %2 من %3: %4</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::CoverageModel</name>
    <message>
        <source>Of whom</source>
        <translation>المعنيّ</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::CoveragePanel</name>
    <message>
        <source>With &amp;blind spots only</source>
        <translation>ذات ال&amp;نقاط العمياء فقط</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>النقاط العمياء</translation>
    </message>
    <message>
        <source>Coverage of the chosen one</source>
        <translation>تغطية المختار</translation>
    </message>
    <message>
        <source>Blind spots, and what would close them</source>
        <translation>النقاط العمياء وما يزيلها</translation>
    </message>
    <message>
        <source>Of the chosen one</source>
        <translation>عن المختار</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;تصفية</translation>
    </message>
    <message>
        <source>Device, app or capture that contains…</source>
        <translation>جهاز أو تطبيق أو التقاط يحتوي…</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>تصفية بالاسم</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Copy as a &amp;list</source>
        <translation>نسخ ك&amp;قائمة</translation>
    </message>
    <message>
        <source>What the evidence can show and what it cannot stands here, for every app, device and capture. There is no evidence yet.</source>
        <translation>يظهر هنا لكل تطبيق وجهاز والتقاط ما يمكن أن تُظهره الأدلة وما لا يمكن. لا أدلة بعد.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>المعروض %1 من %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 غيرها</translation>
    </message>
    <message>
        <source>None: of all that is in the case, all is told.</source>
        <translation>لا شيء: كل ما في القضية معلوم.</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Compensating control: %1</source>
        <translation>ضابط تعويضي: %1</translation>
    </message>
    <message>
        <source>Note a compensating control…</source>
        <translation>تدوين ضابط تعويضي…</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::DisassemblyView</name>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>Disassembly</source>
        <translation>التفكيك</translation>
    </message>
    <message>
        <source>&amp;Go to symbol</source>
        <translation>ا&amp;نتقال إلى الرمز</translation>
    </message>
    <message>
        <source>Find &amp;uses</source>
        <translation>بحث عن الا&amp;ستخدامات</translation>
    </message>
    <message>
        <source>&amp;Copy lines</source>
        <translation>نسخ الأ&amp;سطر</translation>
    </message>
    <message>
        <source>Copy &amp;symbol</source>
        <translation>نسخ ال&amp;رمز</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::EntityPanel</name>
    <message>
        <source>Nothing of this kind is in the case yet. It comes with evidence: packages, captures, exports of the device management.</source>
        <translation>لا شيء من هذا النوع في القضية بعد. يأتي مع الأدلة: حزم والتقاطات وتصديرات إدارة الأجهزة.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>المعروض %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 hidden by the baseline</source>
        <translation>
            <numerusform>لا شيء يخفيه خط الأساس</numerusform>
            <numerusform>واحد يخفيه خط الأساس</numerusform>
            <numerusform>اثنان يخفيهما خط الأساس</numerusform>
            <numerusform>%1 يخفيها خط الأساس</numerusform>
            <numerusform>%1 يخفيها خط الأساس</numerusform>
            <numerusform>%1 يخفيها خط الأساس</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>ن&amp;سخ النص</translation>
    </message>
    <message>
        <source>Copy the i&amp;d</source>
        <translation>نسخ الم&amp;عرّف</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>الأعم&amp;دة</translation>
    </message>
    <message>
        <source>&amp;Selected</source>
        <translation>ال&amp;محدَّد</translation>
    </message>
    <message>
        <source>&amp;Not selected</source>
        <translation>&amp;غير المحدَّد</translation>
    </message>
    <message>
        <source>… &amp;and selected</source>
        <translation>… &amp;والمحدَّد</translation>
    </message>
    <message>
        <source>… &amp;or selected</source>
        <translation>… &amp;أو المحدَّد</translation>
    </message>
    <message>
        <source>… and not s&amp;elected</source>
        <translation>… وغير الم&amp;حدَّد</translation>
    </message>
    <message>
        <source>&amp;Apply as filter</source>
        <translation>ت&amp;طبيق كتصفية</translation>
    </message>
    <message>
        <source>&amp;Prepare as filter</source>
        <translation>تح&amp;ضير كتصفية</translation>
    </message>
    <message>
        <source>&amp;From this time on</source>
        <translation>من &amp;هذا الوقت فصاعدًا</translation>
    </message>
    <message>
        <source>&amp;Up to this time</source>
        <translation>ح&amp;تى هذا الوقت</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::EvidencePanel</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Why refused</source>
        <translation>سبب الرفض</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>ما حُفظ</translation>
    </message>
    <message>
        <source>Name, size and hash; nothing of the content.</source>
        <translation>الاسم والحجم والتجزئة؛ لا شيء من المحتوى.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>all on while it was read</source>
        <translation>كلها فعّالة أثناء القراءة</translation>
    </message>
    <message>
        <source>off while it was read: %1</source>
        <translation>معطَّلة أثناء القراءة: %1</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>corrected by %1</source>
        <translation>مصحَّحة بمقدار %1</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;تصفية</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>المعروض %1 من %2</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <translation>عند %1: %2</translation>
    </message>
    <message>
        <source>is read …</source>
        <translation>قيد القراءة…</translation>
    </message>
    <message>
        <source>What may come next in the filter</source>
        <translation>ما يمكن أن يلي في التصفية</translation>
    </message>
    <message>
        <source>for example: %1</source>
        <translation>مثلًا: %1</translation>
    </message>
    <message>
        <source>Compare a field of the table: = != &lt; &lt;= &gt; &gt;= contains starts ends matches in within; join by and, or, not.
Ctrl+Space offers what may come next. Example: %1</source>
        <translation>قارن حقلًا من الجدول: = != &lt; &lt;= &gt; &gt;= contains starts ends matches in within؛ واربط بالكلمات and و or و not.
يعرض Ctrl+Space ما يمكن أن يلي. مثال: %1</translation>
    </message>
    <message>
        <source>Enter filters</source>
        <translation>يصفّي Enter</translation>
    </message>
    <message numerus="yes">
        <source>%1 shown that the baseline hides</source>
        <translation>
            <numerusform>لا شيء معروض مما يخفيه خط الأساس</numerusform>
            <numerusform>معروض واحد يخفيه خط الأساس</numerusform>
            <numerusform>معروضان يخفيهما خط الأساس</numerusform>
            <numerusform>معروض %1 مما يخفيه خط الأساس</numerusform>
            <numerusform>معروض %1 مما يخفيه خط الأساس</numerusform>
            <numerusform>معروض %1 مما يخفيه خط الأساس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hidden by the baseline</source>
        <translation>
            <numerusform>لا شيء يخفيه خط الأساس</numerusform>
            <numerusform>واحد يخفيه خط الأساس</numerusform>
            <numerusform>اثنان يخفيهما خط الأساس</numerusform>
            <numerusform>%1 يخفيها خط الأساس</numerusform>
            <numerusform>%1 يخفيها خط الأساس</numerusform>
            <numerusform>%1 يخفيها خط الأساس</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide what the baseline approves of</source>
        <translation>إخفاء ما يوافق عليه خط الأساس</translation>
    </message>
    <message>
        <source>Show what the baseline approves of</source>
        <translation>عرض ما يوافق عليه خط الأساس</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>المحفوظة</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>التصفيات المحفوظة</translation>
    </message>
    <message>
        <source>Saved filters, and those used last (Ctrl+Shift+L)</source>
        <translation>التصفيات المحفوظة وآخر ما استُخدم (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>حفظ التصفية</translation>
    </message>
    <message>
        <source>Name of the filter; one of this name is replaced:</source>
        <translation>اسم التصفية؛ تُستبدل التي تحمل هذا الاسم:</translation>
    </message>
    <message>
        <source>not saved: a name is needed, and room for it</source>
        <translation>لم تُحفظ: يلزم اسم ومتّسع له</translation>
    </message>
    <message>
        <source>No filter of this table is saved yet</source>
        <translation>لا تصفية محفوظة لهذا الجدول بعد</translation>
    </message>
    <message>
        <source>&amp;Save the filter…</source>
        <translation>&amp;حفظ التصفية…</translation>
    </message>
    <message>
        <source>&amp;Colour the rows of</source>
        <translation>&amp;تلوين صفوف</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>بلا لون</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>رملي</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Used last</source>
        <translation>آخر ما استُ&amp;خدم</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::FlowGraphView</name>
    <message>
        <source>Flow graph</source>
        <translation>مخطط التدفقات</translation>
    </message>
    <message>
        <source>Dim what does not contain…</source>
        <translation>تعتيم ما لا يحتوي…</translation>
    </message>
    <message>
        <source>Dim what does not contain this text</source>
        <translation>تعتيم ما لا يحتوي هذا النص</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Show the whole graph (Home)</source>
        <translation>عرض المخطط كله (Home)</translation>
    </message>
    <message>
        <source>%1 of %2 things shown</source>
        <translation>العناصر المعروضة: %1 من %2</translation>
    </message>
    <message>
        <source>%1 folded by registrable domain or library</source>
        <translation>مطوي بحسب النطاق القابل للتسجيل أو المكتبة: %1</translation>
    </message>
    <message>
        <source>%1 dimmed, kept in place</source>
        <translation>معتَّم مع بقائه في مكانه: %1</translation>
    </message>
    <message>
        <source>No case is open. Its apps, keys, hosts and devices stand here, tied from code to device.</source>
        <translation>لا قضية مفتوحة. تظهر هنا تطبيقاتها ومفاتيحها ومضيفوها وأجهزتها مترابطة من الشيفرة إلى الجهاز.</translation>
    </message>
    <message>
        <source>Reading the case…</source>
        <translation>جارٍ قراءة القضية…</translation>
    </message>
    <message>
        <source>Nothing to tie yet. Import an app package and a capture: each host, key and device becomes a node.</source>
        <translation>لا شيء يُربط بعد. استورد حزمة تطبيق والتقاطًا: يصبح كل مضيف ومفتاح وجهاز عقدة.</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>الأنواع</translation>
    </message>
    <message>
        <source>Kinds of things that are lit</source>
        <translation>الأنواع المُبرزة</translation>
    </message>
    <message>
        <source>Dim the things of a kind; they keep their places</source>
        <translation>تعتيم عناصر نوع ما؛ تبقى في أماكنها</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::FlowPanel</name>
    <message>
        <source>Flow</source>
        <translation>التدفق</translation>
    </message>
    <message>
        <source>Save packets…</source>
        <translation>حفظ حزم البيانات…</translation>
    </message>
    <message>
        <source>Save the packets of this flow to a file of their own</source>
        <translation>حفظ حزم بيانات هذا التدفق في ملف خاص بها</translation>
    </message>
    <message>
        <source>What both sides said</source>
        <translation>ما قاله الطرفان</translation>
    </message>
    <message>
        <source>Client to server</source>
        <translation>من العميل إلى الخادم</translation>
    </message>
    <message>
        <source>Server to client</source>
        <translation>من الخادم إلى العميل</translation>
    </message>
    <message>
        <source>Side of the conversation</source>
        <translation>طرف المحادثة</translation>
    </message>
    <message>
        <source>Bytes of one side</source>
        <translation>بايتات أحد الطرفين</translation>
    </message>
    <message>
        <source>Follow &amp;stream</source>
        <translation>تتبّع ال&amp;دفق</translation>
    </message>
    <message>
        <source>&amp;Hex</source>
        <translation>ست &amp;عشري</translation>
    </message>
    <message>
        <source>&amp;Payload signs</source>
        <translation>مؤشرات ال&amp;حمولة</translation>
    </message>
    <message>
        <source>&amp;Payload signs %1</source>
        <translation>مؤشرات ال&amp;حمولة %1</translation>
    </message>
    <message>
        <source>Choose a flow, or a trace that was seen on the wire: what both sides said is shown here.</source>
        <translation>اختر تدفقًا أو مسار تتبّع شوهد على الشبكة: يظهر هنا ما قاله الطرفان.</translation>
    </message>
    <message>
        <source>is read from the evidence …</source>
        <translation>قيد القراءة من الأدلة…</translation>
    </message>
    <message>
        <source>Neither side said anything that the capture holds.</source>
        <translation>لا يحوي الالتقاط شيئًا مما قاله أي من الطرفين.</translation>
    </message>
    <message>
        <source>→ client</source>
        <translation>→ العميل</translation>
    </message>
    <message>
        <source>← server</source>
        <translation>← الخادم</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>لا بايتات</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%1 بايتات</numerusform>
            <numerusform>%1 بايتًا</numerusform>
            <numerusform>%1 بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 missing from the capture</source>
        <translation>%1: ينقص الالتقاط %2</translation>
    </message>
    <message>
        <source>%1: %2, packet %3</source>
        <translation>%1: %2، حزمة البيانات %3</translation>
    </message>
    <message>
        <source>More was said than is shown here; save the packets to have all of it.</source>
        <translation>قيل أكثر مما هو معروض هنا؛ احفظ حزم البيانات للحصول عليه كله.</translation>
    </message>
    <message>
        <source>This side said nothing.</source>
        <translation>لم يقل هذا الطرف شيئًا.</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::GraphCanvas</name>
    <message>
        <source>Graph</source>
        <translation>المخطط</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::HeatMap</name>
    <message>
        <source>Hours and days</source>
        <translation>الساعات والأيام</translation>
    </message>
    <message>
        <source>%1 and the %2 days after it</source>
        <translation>%1 والأيام الـ%2 التالية</translation>
    </message>
    <message>
        <source>%1, %2:00 to %3:00%4: %5</source>
        <translation>%1، من %2:00 إلى %3:00%4: %5</translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%1 أحداث</numerusform>
            <numerusform>%1 حدثًا</numerusform>
            <numerusform>%1 حدث</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::HelpPanel</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>العودة إلى الصفحة السابقة</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>بحث في دليل الاستخدام</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>صفحات دليل الاستخدام</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>دليل الاستخدام</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::HelpText</name>
    <message>
        <source>Page of the manual</source>
        <translation>صفحة من دليل الاستخدام</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::HexArea</name>
    <message>
        <source>Bytes of the evidence</source>
        <translation>بايتات الدليل</translation>
    </message>
    <message>
        <source>offset 0x%1, byte 0x%2</source>
        <translation>الإزاحة 0x%1، البايت 0x%2</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::HitModel</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>In</source>
        <translation>في</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::HomePanel</name>
    <message>
        <source>What is here</source>
        <translation>ما هو موجود</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>What to open next</source>
        <translation>ما يُفتح تاليًا</translation>
    </message>
    <message>
        <source>Case home</source>
        <translation>رئيسية القضية</translation>
    </message>
    <message>
        <source>Case without a name</source>
        <translation>قضية بلا اسم</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Import more…</source>
        <translation>استيراد المزيد…</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>المفتش</translation>
    </message>
    <message>
        <source>Choose anything: a trace, a row, a place of code. What it is and where it stands in the evidence is shown here.</source>
        <translation>اختر أي شيء: مسار تتبّع أو صفًا أو موضعًا في الشيفرة. يظهر هنا ما هو وأين يقع في الأدلة.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Expected use: %1</source>
        <translation>استخدام متوقَّع: %1</translation>
    </message>
    <message>
        <source>and %1 more like it</source>
        <translation>و%1 غيرها مثلها</translation>
    </message>
    <message>
        <source>Signs for</source>
        <translation>مؤشرات مؤيِّدة</translation>
    </message>
    <message>
        <source>Signs against</source>
        <translation>مؤشرات معارِضة</translation>
    </message>
    <message>
        <source>Gaps, and what would close them</source>
        <translation>الفجوات وما يسدّها</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>In a trace: </source>
        <translation>في مسار تتبّع: </translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>It stands in no file of this case: a name that the code uses, or a conclusion.</source>
        <translation>لا يوجد في أي ملف من هذه القضية: اسم تستخدمه الشيفرة أو استنتاج.</translation>
    </message>
    <message>
        <source>file not in the case</source>
        <translation>الملف ليس في القضية</translation>
    </message>
    <message>
        <source>Show bytes</source>
        <translation>عرض البايتات</translation>
    </message>
    <message>
        <source>Show the bytes at %1</source>
        <translation>عرض البايتات عند %1</translation>
    </message>
    <message>
        <source>An app that is not in the case</source>
        <translation>تطبيق ليس في القضية</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>%1: %2. No destination is tied to it.</source>
        <translation>%1: %2. لا وجهة مرتبطة بها.</translation>
    </message>
    <message>
        <source>%1: %2, tied to a destination that the package does not tell.</source>
        <translation>%1: %2، مرتبطة بوجهة لا تذكرها الحزمة.</translation>
    </message>
    <message>
        <source>%1: %2, tied to %3.</source>
        <translation>%1: %2، مرتبطة بـ %3.</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>غير مقيَّم</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>الوسوم: %1</translation>
    </message>
    <message>
        <source>V verdict, ; note, T tag, S star, B approve, Ctrl+Z undo</source>
        <translation>V حكم، ; ملاحظة، T وسم، S نجمة، B موافقة، Ctrl+Z تراجع</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::LinkLabel</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::ProvenanceView</name>
    <message>
        <source>Provenance</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Copy place</source>
        <translation>نسخ الموضع</translation>
    </message>
    <message>
        <source>Copy evidence hash and place</source>
        <translation>نسخ تجزئة الدليل والموضع</translation>
    </message>
    <message>
        <source>No case is open. The bytes behind a fact stand here.</source>
        <translation>لا قضية مفتوحة. تظهر هنا البايتات وراء الحقيقة.</translation>
    </message>
    <message>
        <source>Select a fact: the bytes it was read from stand here, with the block marked.</source>
        <translation>اختر حقيقة: تظهر هنا البايتات التي قُرئت منها والكتلة معلَّمة.</translation>
    </message>
    <message>
        <source>This has no place of its own in the evidence.</source>
        <translation>ليس لهذا موضع خاص في الأدلة.</translation>
    </message>
    <message>
        <source>There are no bytes at this place.</source>
        <translation>لا بايتات في هذا الموضع.</translation>
    </message>
    <message>
        <source>no block marked</source>
        <translation>لا كتلة معلَّمة</translation>
    </message>
    <message>
        <source>%1 at 0x%2</source>
        <translation>%1 عند 0x%2</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::ReportPanel</name>
    <message>
        <source>Hunt pack</source>
        <translation>حزمة البحث</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>Chapters of the report</source>
        <translation>فصول التقرير</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Preview of the chapter</source>
        <translation>معاينة الفصل</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <source>Mark of the Traffic Light Protocol</source>
        <translation>وسم بروتوكول إشارات المرور</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Examiner</source>
        <translation>ال&amp;فاحص</translation>
    </message>
    <message>
        <source>&amp;Sharing</source>
        <translation>ال&amp;مشاركة</translation>
    </message>
    <message>
        <source>Masked in the report</source>
        <translation>محجوب في التقرير</translation>
    </message>
    <message>
        <source>&amp;Names and mail of people</source>
        <translation>أسماء الأشخاص و&amp;بريدهم</translation>
    </message>
    <message>
        <source>Se&amp;rials: last four only</source>
        <translation>الأرقام ال&amp;تسلسلية: آخر أربعة فقط</translation>
    </message>
    <message>
        <source>&amp;Addresses of devices</source>
        <translation>عناوين الأ&amp;جهزة</translation>
    </message>
    <message>
        <source>Before it is written</source>
        <translation>قبل الكتابة</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>يُكتب بصيغة</translation>
    </message>
    <message>
        <source>For machines: holds the values of the case as they are</source>
        <translation>للآلات: يحوي قيم القضية كما هي</translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>ا&amp;كتب…</translation>
    </message>
    <message>
        <source>&amp;Open a template…</source>
        <translation>ا&amp;فتح قالبًا…</translation>
    </message>
    <message>
        <source>Save as te&amp;mplate…</source>
        <translation>احفظ &amp;قالبًا…</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>ما كُتب</translation>
    </message>
    <message>
        <source>The preview shows the beginning of the chapter; what is written holds all of it.</source>
        <translation>تُظهر المعاينة بداية الفصل؛ وما يُكتب يحويه كله.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Nothing is masked.</source>
        <translation>لا شيء محجوب.</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>مجلد التقرير</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>تجري الكتابة…</translation>
    </message>
    <message>
        <source>Written:</source>
        <translation>كُتب:</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>حفظ قالب</translation>
    </message>
    <message>
        <source>Templates of reports (*.json)</source>
        <translation>قوالب التقارير (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>تتعذّر كتابة %1</translation>
    </message>
    <message>
        <source>Open a template</source>
        <translation>فتح قالب</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>يتعذّر فتح %1</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::SearchPanel</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Text anywhere in the case: hosts, classes, strings, devices</source>
        <translation>أي نص في القضية: مضيفون، أصناف، سلاسل نصية، أجهزة</translation>
    </message>
    <message>
        <source>Search the whole case</source>
        <translation>بحث في القضية كلها</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>is searched …</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>the first %1 hits</source>
        <translation>أول %1 من النتائج</translation>
    </message>
    <message numerus="yes">
        <source>%1 hits</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%1 نتائج</numerusform>
            <numerusform>%1 نتيجة</numerusform>
            <numerusform>%1 نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::SpotMark</name>
    <message>
        <source>The spot of this step</source>
        <translation>موضع هذه الخطوة</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::StartPage</name>
    <message>
        <source>From a public-key operation in an app to the host it protects, the flow that carried it and the phones it ran on.</source>
        <translation>من عملية مفتاح عام في تطبيق إلى المضيف الذي تحميه والتدفق الذي حملها والهواتف التي عملت عليها.</translation>
    </message>
    <message>
        <source>Drop packages, captures and exports here</source>
        <translation>أفلت الحزم والالتقاطات والتصديرات هنا</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>قضية جديدة…</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>فتح قضية…</translation>
    </message>
    <message>
        <source>APK, split APKs, XAPK, AAB, IPA</source>
        <translation>APK، حزم APK مقسَّمة، XAPK، AAB، IPA</translation>
    </message>
    <message>
        <source>pcap, pcapng</source>
        <translation>pcap، pcapng</translation>
    </message>
    <message>
        <source>device management exports, logs</source>
        <translation>تصديرات إدارة الأجهزة، سجلات</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>القضايا الأخيرة</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>تعلَّم</translation>
    </message>
    <message>
        <source>Sample case: a weather app that talks</source>
        <translation>قضية نموذجية: تطبيق طقس يتكلم</translation>
    </message>
    <message>
        <source>finished, a few minutes to read</source>
        <translation>مكتملة، تُقرأ في دقائق</translation>
    </message>
    <message>
        <source>Keys of the window</source>
        <translation>مفاتيح النافذة</translation>
    </message>
    <message>
        <source>every action, and the key that does it</source>
        <translation>كل إجراء ومفتاحه</translation>
    </message>
    <message>
        <source>What is dropped is read in a closed process, never changed, never sent: Keytrail makes no network connection.</source>
        <translation>ما يُفلَت يُقرأ في عملية معزولة، ولا يُغيَّر أبدًا ولا يُرسل: لا يُجري Keytrail أي اتصال بالشبكة.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>not found: %1</source>
        <translation>غير موجود: %1</translation>
    </message>
    <message>
        <source>No case was opened yet. Dropping evidence here makes one.</source>
        <translation>لم تُفتح قضية بعد. إفلات الأدلة هنا ينشئ واحدة.</translation>
    </message>
    <message>
        <source>guided cases in the real window, step by step</source>
        <translation>قضايا موجَّهة في النافذة الحقيقية، خطوة بخطوة</translation>
    </message>
    <message numerus="yes">
        <source>%1 walkthroughs</source>
        <translation>
            <numerusform>لا تمارين</numerusform>
            <numerusform>تمرين واحد</numerusform>
            <numerusform>تمرينان</numerusform>
            <numerusform>%1 تمارين</numerusform>
            <numerusform>%1 تمرينًا</numerusform>
            <numerusform>%1 تمرين</numerusform>
        </translation>
    </message>
    <message>
        <source>Training: %1, %2 done</source>
        <translation>التدريب: %1، المكتمل: %2</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::StepCode</name>
    <message>
        <source>At this step</source>
        <translation>عند هذه الخطوة</translation>
    </message>
    <message>
        <source>Show bytes</source>
        <translation>عرض البايتات</translation>
    </message>
    <message>
        <source>Show the bytes of this step</source>
        <translation>عرض بايتات هذه الخطوة</translation>
    </message>
    <message>
        <source>Choose a step: the code it stands in is shown here.</source>
        <translation>اختر خطوة: تظهر هنا الشيفرة التي تقع فيها.</translation>
    </message>
    <message>
        <source>Code at this step</source>
        <translation>الشيفرة عند هذه الخطوة</translation>
    </message>
    <message>
        <source>This step is no code. It stands at %1 of its file: Show bytes.</source>
        <translation>هذه الخطوة ليست شيفرة. تقع عند %1 من ملفها: عرض البايتات.</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::StepModel</name>
    <message>
        <source>step %1: %2, %3, %4</source>
        <translation>الخطوة %1: %2، %3، %4</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Resolved value</source>
        <translation>القيمة المحلولة</translation>
    </message>
    <message>
        <source>Where (opens it)</source>
        <translation>الموضع (يفتحه)</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TableColumns</name>
    <message>
        <source>&amp;More columns</source>
        <translation>&amp;مزيد من الأعمدة</translation>
    </message>
    <message>
        <source>of its %1</source>
        <translation>حقول «%1»</translation>
    </message>
    <message>
        <source>&amp;Widths by content</source>
        <translation>ال&amp;عرض بحسب المحتوى</translation>
    </message>
    <message>
        <source>&amp;Columns as they came</source>
        <translation>الأعمدة &amp;كما كانت</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TimelineView</name>
    <message>
        <source>beacon, every %1</source>
        <translation>إشارة دورية (beacon)، كل %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>القضية كلها</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>القضية كلها</translation>
    </message>
    <message>
        <source>%1   whole case, %2 events; the frame is what the lanes below show</source>
        <translation>%1   القضية كلها، الأحداث: %2؛ الإطار هو ما تعرضه الصفوف أدناه</translation>
    </message>
    <message numerus="yes">
        <source>%1 lanes</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفّان</numerusform>
            <numerusform>%1 صفوف</numerusform>
            <numerusform>%1 صفًا</numerusform>
            <numerusform>%1 صف</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 folded</source>
        <translation>، المطوي: %1</translation>
    </message>
    <message>
        <source>No case is open. Flows, management events and installs stand here in time.</source>
        <translation>لا قضية مفتوحة. تظهر هنا التدفقات وأحداث الإدارة وعمليات التثبيت بحسب الزمن.</translation>
    </message>
    <message>
        <source>Reading the case…</source>
        <translation>جارٍ قراءة القضية…</translation>
    </message>
    <message>
        <source>Nothing with a time yet. Import a capture or a device export to fill the lanes.</source>
        <translation>لا شيء له وقت بعد. استورد التقاطًا أو تصدير أجهزة لملء الصفوف.</translation>
    </message>
    <message numerus="yes">
        <source>%1 events in the range</source>
        <translation>
            <numerusform>لا أحداث في النطاق</numerusform>
            <numerusform>حدث واحد في النطاق</numerusform>
            <numerusform>حدثان في النطاق</numerusform>
            <numerusform>%1 أحداث في النطاق</numerusform>
            <numerusform>%1 حدثًا في النطاق</numerusform>
            <numerusform>%1 حدث في النطاق</numerusform>
        </translation>
    </message>
    <message>
        <source>folded lanes, and lanes too full for single marks, show density</source>
        <translation>الصفوف المطوية، والممتلئة بما لا يتسع لعلامات مفردة، تعرض الكثافة</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows state no time and are not shown</source>
        <translation>
            <numerusform>لا صفوف بلا وقت</numerusform>
            <numerusform>صف واحد بلا وقت، غير معروض</numerusform>
            <numerusform>صفّان بلا وقت، غير معروضين</numerusform>
            <numerusform>%1 صفوف بلا وقت، غير معروضة</numerusform>
            <numerusform>%1 صفًا بلا وقت، غير معروضة</numerusform>
            <numerusform>%1 صف بلا وقت، غير معروضة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TouchPanel</name>
    <message>
        <source>What touches</source>
        <translation>ما له صلة به</translation>
    </message>
    <message>
        <source>Follow the selection</source>
        <translation>متابعة التحديد</translation>
    </message>
    <message>
        <source>Only what contains…</source>
        <translation>ما يحتوي فقط…</translation>
    </message>
    <message>
        <source>Filter what touches it</source>
        <translation>تصفية ما له صلة به</translation>
    </message>
    <message>
        <source>What</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>What touches it</source>
        <translation>ما له صلة به</translation>
    </message>
    <message>
        <source>Enter shows them all in their table</source>
        <translation>يعرضها Enter كلها في جدولها</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 غيرها</translation>
    </message>
    <message>
        <source>Nothing else in the case is tied to it.</source>
        <translation>لا شيء آخر في القضية مرتبط به.</translation>
    </message>
    <message>
        <source>press X on anything</source>
        <translation>اضغط X على أي شيء</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TracePanel</name>
    <message>
        <source>Trace</source>
        <translation>مسار التتبّع</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Steps of the trace</source>
        <translation>خطوات مسار التتبّع</translation>
    </message>
    <message>
        <source>trace %1, %2, code to device</source>
        <translation>مسار التتبّع %1، %2، من الشيفرة إلى الجهاز</translation>
    </message>
    <message>
        <source>There is no trace in this case yet. It begins in the code of an app package; a capture and a device export complete it. Ctrl+I imports.</source>
        <translation>لا مسار تتبّع في هذه القضية بعد. يبدأ في شيفرة حزمة تطبيق، ويكمله التقاط وتصدير أجهزة. يستورد Ctrl+I.</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TraceStrip</name>
    <message>
        <source>Trace, from code to device</source>
        <translation>مسار التتبّع، من الشيفرة إلى الجهاز</translation>
    </message>
    <message>
        <source>gap: %1</source>
        <translation>فجوة: %1</translation>
    </message>
    <message>
        <source>Choose a trace: its way from code to device stands here.</source>
        <translation>اختر مسار تتبّع: يظهر هنا طريقه من الشيفرة إلى الجهاز.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TracesPanel</name>
    <message>
        <source>%1 %2, %3 of them expected</source>
        <translation>%2: %1، منها متوقَّع: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>expected use stays in the list, dimmed and last by score</source>
        <translation>يبقى الاستخدام المتوقَّع في القائمة، معتَّمًا وأخيرًا بحسب الدرجة</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TrainingPanel</name>
    <message>
        <source>for a first look</source>
        <translation>للمبتدئين</translation>
    </message>
    <message>
        <source>further</source>
        <translation>للمتقدمين</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>صعب</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Guided cases with evidence of our own. Each opens in a case of its own; yours are not touched.</source>
        <translation>قضايا موجَّهة بأدلة أعددناها. تُفتح كل منها في قضية مستقلة؛ ولا تُمسّ قضاياك.</translation>
    </message>
    <message>
        <source>Walkthroughs</source>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>About the walkthrough</source>
        <translation>عن التمرين</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;بدء</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>البدء من ج&amp;ديد</translation>
    </message>
    <message>
        <source>S&amp;core sheet…</source>
        <translation>&amp;كشف النتائج…</translation>
    </message>
    <message>
        <source>Walkthroughs of a &amp;folder…</source>
        <translation>تمارين مج&amp;لد…</translation>
    </message>
    <message>
        <source>&amp;All walkthroughs</source>
        <translation>&amp;كل التمارين</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>الخطوات المكتملة</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Your answer; Enter checks it</source>
        <translation>إجابتك؛ يتحقّق منها Enter</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>إجابتك</translation>
    </message>
    <message>
        <source>&amp;Open the walkthrough&apos;s case</source>
        <translation>&amp;فتح قضية التمرين</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>ت&amp;حقّق</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>ال&amp;خطوة التالية</translation>
    </message>
    <message>
        <source>Sho&amp;w the spot</source>
        <translation>إ&amp;ظهار الموضع</translation>
    </message>
    <message>
        <source>&amp;Hint</source>
        <translation>تلم&amp;يح</translation>
    </message>
    <message>
        <source>F2 checks, and goes on once the step is done</source>
        <translation>يتحقّق F2، ويتابع متى اكتملت الخطوة</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 من %2 من الخطوات</translation>
    </message>
    <message>
        <source>%1, about %2 minutes: %3</source>
        <comment>level, minutes, how far</comment>
        <translation>%1، نحو %2 من الدقائق: %3</translation>
    </message>
    <message>
        <source>Not read:
%1</source>
        <translation>لم يُقرأ:
%1</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>مت&amp;ابعة</translation>
    </message>
    <message>
        <source>%1: step %2 of %3</source>
        <translation>%1: الخطوة %2 من %3</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1، مكتملة</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>المُعلَّم: %1</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>تلميح: %1</translation>
    </message>
    <message>
        <source>To the &amp;list</source>
        <translation>إ&amp;لى القائمة</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>تم.</translation>
    </message>
    <message>
        <source>Nothing is answered yet.</source>
        <translation>لم تُعطَ إجابة بعد.</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::XrefModel</name>
    <message>
        <source>calls</source>
        <translation>يستدعي</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>يقرأ</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>يكتب</translation>
    </message>
    <message>
        <source>makes</source>
        <translation>ينشئ</translation>
    </message>
    <message>
        <source>names</source>
        <translation>يذكر</translation>
    </message>
    <message>
        <source>own code</source>
        <translation>شيفرة ذاتية</translation>
    </message>
    <message>
        <source>library</source>
        <translation>مكتبة</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>خارجي</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>يستخدمه</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>يستخدم</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>الإزاحة</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المنشأ</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::XrefPanel</name>
    <message>
        <source>&amp;Own code only</source>
        <translation>ال&amp;شيفرة الذاتية فقط</translation>
    </message>
    <message>
        <source>Cross references</source>
        <translation>الإسنادات الترافقية</translation>
    </message>
    <message>
        <source>who uses it</source>
        <translation>من يستخدمه</translation>
    </message>
    <message>
        <source>what it uses</source>
        <translation>ما يستخدمه</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>العمق</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>يستدعي</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>يقرأ</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>يكتب</translation>
    </message>
    <message>
        <source>makes</source>
        <translation>ينشئ</translation>
    </message>
    <message>
        <source>names</source>
        <translation>يذكر</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>عرض %1</translation>
    </message>
    <message>
        <source>References</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>%1 of %2 places</source>
        <translation>%1 من %2 من المواضع</translation>
    </message>
    <message numerus="yes">
        <source>%1 places</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%1 مواضع</numerusform>
            <numerusform>%1 موضعًا</numerusform>
            <numerusform>%1 موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Cross references: press X on a symbol</source>
        <translation>الإسنادات الترافقية: اضغط X على رمز</translation>
    </message>
    <message>
        <source>Cross references of %1, %2</source>
        <translation>الإسنادات الترافقية لـ %1، %2</translation>
    </message>
</context>
</TS>
