import { list } from './words.ts';

/** How the line a phone or mail programme adds begins, or ends where the language puts it last. */
export const SENT_FROM: readonly string[] = list(`
  sent from | sent wirelessly | sent securely | sent quickly | sent while on | sent via |
  sent with | sent using | sent by | sent on | sent through | sent mobile | from my |
  typed on | via | written on | composed on |  someone from mobile | gesendet von | gesendet mit | gesendet über |
  gesendet aus | gesendet per | gesendet via | von meinem | von meiner | versendet mit |
  verschickt von | diese nachricht wurde von | diese nachricht wurde mit |
  diese e-mail wurde von meinem | holen sie sich outlook für | outlook für ios herunterladen |
  laden sie outlook für | outlook für android | envoyé sans fil | envoyé de | envoyé depuis |
  envoyé à partir de | envoyé à partir d'un | envoyé avec | envoyé par | envoyé via | de mon |
  depuis mon | télécharger outlook pour | téléchargez outlook pour | obtenez outlook pour |
  obtenir outlook pour | enviado desde | enviado con | enviado vía | enviado mediante |
  enviado a través de | obtener outlook para | descargar outlook para | obtenga outlook para |
  enviado do | enviado da | enviado de | enviado a partir | enviado através | enviado por |
  enviado pelo | enviado via | obter o outlook para | baixar o outlook para |
  obtenha o outlook para | enviat des de | enviat des del | verzonden vanaf | verzonden met | verzonden via |
  verstuurd vanaf | verstuurd met | verstuurd via | verzonden door | vanaf mijn |
  outlook voor | download outlook voor | inviato da | inviato dal | inviato con |
  inviato tramite | inviata da | scarica outlook per | ottieni outlook per |
  ottenere outlook per | da mio | dal mio | wysłane z | wysłano z | wysłane przez |
  wysłano przez | wysłano za pomocą | wysłane za pomocą | pobierz program outlook dla |
  pobierz aplikację outlook dla | uzyskaj aplikację outlook dla | отправлено с |
  отправлено из | отправлено со | отправлено через | послано с | получить outlook для |
  скачать outlook для | скачайте outlook | надіслано з | надіслано через | skickat från |
  skickat med | skickat via | skickades från | från min | hämta outlook för |
  hent outlook til | hent outlook for | skaff deg outlook for | få outlook til | sendt fra |
  sendt via | sendt med | lähetetty | hanki outlook | odesláno z | odoslané z |
  odesláno pomocí | trimis de pe | trimis de la | elküldve | küldve | στάλθηκε από |
  dikirim dari | được gửi từ | poslano s | poslano z | נשלח מה | נשלח מ | נשלח באמצעות |
  הורד את outlook | קבל את outlook | أرسلت من | تم الإرسال من | مرسل من | أرسل من |
  الحصول على outlook | احصل على outlook | 发自我的 | 发自 | 發自我的 | 發自 |  来自我的 | 來自我的 |
  获取 outlook | 取得 outlook | 取得 ios 版 | 下载 outlook | 由我的 |  
  gönderen | ios için outlook | android için outlook
`);

/** The same where the verb comes last: "iPhoneから送信", "iPhone'umdan gönderildi". */
export const SENT_FROM_LAST: readonly string[] = list(`
  gesendet | geschickt | versendet | から送信 | からの送信 | より送信 | を入手 | 傳送 | 发送 | 發送 | 보냄 |
  에서 보낸 메일 | 에서 발송 | gönderildi | gönderdim | 'ı edinin | edinin | tarafından gönderildi |
  herunterladen
`);

/** Devices and programmes that such a line names. */
export const DEVICES: readonly string[] = list(`
  iphone | ipad | ipod | ios | android | blackberry | galaxy | samsung | huawei | xiaomi |
  redmi | oppo | oneplus | nokia | lumia | pixel | motorola | moto | htc | lg | sony |
  xperia | nexus | alcatel | windows | mac | macbook | phone | mobile | smartphone | cell |
  cellphone | handheld | tablet | device | treo | palm | wireless | watch | mail | e-mail |
  email | outlook | gmail | yahoo | aol | hotmail | protonmail | proton | thunderbird |
  airmail | mailbox | spark | superhuman | k-9 | bluemail | boxer | inbox | mailspring |
  tutanota | fastmail | hey | zoho | gmx | web.de | free | laposte | mail.ru | yandex |
  яндекс | яндекс.почты | почты | mobilgerät | mobiltelefon | handy | gerät | telefon |
  téléphone | mobil | portable | appareil | móvil | teléfono | celular | dispositivo |
  smartphonu | telefonu | telefoon | toestel | mobiel | telefono | telefonem | cellulare |
  телефона | телефон | смартфона | устройства | mobilen | mobiltelefonen | mobilenhet |
  מהאייפון | אייפון | הנייד | הטלפון | הסלולרי | هاتفي | الآيفون | جهاز | جوالي | 手机 | 手機 |
  スマートフォン | 휴대폰 | telefonumdan | cihazımdan | bilgisayarımdan
`);

/** A paragraph that begins so, or says so early, is boilerplate of a firm or its mail server. */
export const DISCLAIMERS: readonly string[] = list(`
  confidentiality notice | confidentiality statement | confidentiality note |
  confidentiality caution | privacy notice | privileged and confidential |
  privileged & confidential | confidential communication | legal notice | legal disclaimer |
  disclaimer | email disclaimer | e-mail disclaimer | important notice |
  notice of confidentiality | statement of confidentiality | nondisclosure notice |
  irs circular 230 | circular 230 | please consider the environment |
  consider the environment | think before you print | please think before printing |
  think green | save paper | save a tree | before printing this | please don't print this |
  go green | denken sie an die umwelt | bitte denken sie an die umwelt |
  bitte prüfen sie, ob diese mail | vertraulichkeitshinweis | vertraulichkeitserklärung |
  haftungsausschluss | rechtlicher hinweis | pensez à l'environnement |
  pensez à l’environnement | avant d'imprimer | merci de penser à l'environnement |
  avis de confidentialité | clause de confidentialité | avertissement de confidentialité |
  aviso legal | aviso de confidencialidad | cláusula de confidencialidad |
  aviso de privacidad | protección de datos | antes de imprimir |
  piense en el medio ambiente | por favor, piense | aviso de confidencialidade |
  aviso de confidencialidade e | declaração de confidencialidade | pense no meio ambiente |
  antes de imprimir este | denk aan het milieu | vertrouwelijkheidsverklaring |
  avviso di riservatezza | informativa privacy | prima di stampare | rispetta l'ambiente |
  ai sensi del | nota di riservatezza | klauzula poufności | zanim wydrukujesz |
  pomyśl o środowisku | конфиденциально | уведомление о конфиденциальности | tänk på miljön |
  skriv ikke ut | tænk på miljøet | gizlilik bildirimi | yasal uyarı | bu e-posta ve ekleri |
  免責事項 | 免责声明 | 保密声明 | 保密提示 | 郵件免責聲明 | הודעה זו מיועדת | إخلاء مسؤولية | إشعار السرية
`);

/** What list servers, helpdesks, virus scanners and free mail providers append. */
export const LIST_FOOTERS: readonly string[] = list(`
  to unsubscribe | unsubscribe | you received this message because |
  you are receiving this because | you are receiving this email because |
  you received this email because | to post to this group | to view this discussion |
  to manage your subscription | manage your subscription | for additional commands |
  for more options, visit | reply to this email directly | view it on github | mailing list |
  to be removed from | click here to unsubscribe | update your preferences |
  if you no longer wish to receive | list archives | list archive | visit this group at |
  yahoo! groups | this email has been scanned | this message has been scanned |
  this email has been checked for viruses | this e-mail has been checked for viruses |
  virus-free | virus free | scanned by | checked by avg | no virus found |
  outgoing mail is certified virus free | diese e-mail wurde von avast | avast |
  do you yahoo!? | do you yahoo | get your free | msn messenger | join the world |
  get free email | yahoo! mail | yahoo mail: | free email | powered by | learn more about |
  subscription options | report abuse | see the list info | xing.com | um sich abzumelden |
  abmelden | se désinscrire | se désabonner | pour vous désabonner | para darse de baja |
  para cancelar su suscripción | para cancelar sua inscrição | uitschrijven |
  per annullare l'iscrizione | aby zrezygnować | чтобы отписаться | отписаться |
  avregistrera | afmeld | postgrup
`);
