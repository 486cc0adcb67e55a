import { list } from './words.ts';

/** What clients write between dashes above an original or forwarded message. */
export const BETWEEN_DASHES: readonly string[] = list(`
  original message | original appointment | reply message | original e-mail |
  original email | forwarded message | forwarded by | forward message | begin message |
  forwarded mail | ursprüngliche nachricht | originalnachricht | original-nachricht |
  ursprungsnachricht | ursprünglicher termin | antwort nachricht |
  weitergeleitete nachricht | weitergeleitet von | weitergeleitete mail |
  message d’origine | message d'origine | message original | message initial |
  message transféré | message transmis | message réexpédié | courriel original |
  rendez-vous d'origine | transféré par | mensaje original | mensaje reenviado |
  mensaje enviado | mensaje de origen | cita original | reenviado por | mensaxe orixinal |
  missatge original | missatge reenviat | mensagem original | mensagem encaminhada |
  mensagem reencaminhada | encaminhado por | mensagem enviada | oorspronkelijk bericht |
  origineel bericht | doorgestuurd bericht | oorspronkelijke bericht | doorgestuurd door |
  messaggio originale | messaggio inoltrato | messaggio inoltrato da | inoltrato da |
  messaggio iniziale | wiadomość oryginalna | oryginalna wiadomość |
  treść oryginalnej wiadomości | przekazana wiadomość | wiadomość przekazana dalej |
  treść przekazanej wiadomości | исходное сообщение | оригинальное сообщение |
  пересылаемое сообщение | пересланное сообщение | перенаправленное сообщение |
  начало переадресованного сообщения | пересылаемое письмо | вихідне повідомлення |
  переслане повідомлення | ursprungligt meddelande | originalmeddelande |
  vidarebefordrat meddelande | vidarebefordrat mejl | ursprungligt mejl |
  oprindelig meddelelse | original meddelelse | videresendt meddelelse | oprindelig besked |
  videresendt besked | oprindelig mail | opprinnelig melding | originalmelding |
  videresendt melding | alkuperäinen viesti | edelleenlähetetty viesti | välitetty viesti |
  původní zpráva | přeposlaná zpráva | původní e-mail | pôvodná správa | eredeti üzenet |
  továbbított üzenet | mesaj original | mesaj redirecționat | αρχικό μήνυμα |
  προωθημένο μήνυμα | orijinal mesaj | orijinal ileti | özgün ileti | özgün mesaj |
  iletilen mesaj | İletilen mesaj | İletilmiş ileti | iletilmiş ileti | yönlendirilmiş mesaj | yönlendirilen ileti |
  הודעה מקורית | הודעה שהועברה | الرسالة الأصلية | رسالة معاد توجيهها | رسالة محولة |
  الرسالة المعاد توجيهها | 原始邮件 | 原始郵件 | 邮件原件 | 郵件原件 | 原始信息 | 原邮件 | 转发的邮件 | 转发邮件 | 已转发邮件 |
  轉寄郵件 | 轉寄的郵件 | 已轉寄的郵件 | 转发的消息 | 原文 | 回复的原邮件 | 元のメッセージ | オリジナルメッセージ | 転送メッセージ |
  転送されたメッセージ | 원본 메일 | 원본 메시지 | 전달된 메시지 | 전달된 메일 | thư gốc | pesan asli | pesan terusan |
  originalna poruka | izvorna poruka | algne kiri | pirminis laiškas
`);

/** Lines that stand alone above a forwarded message. */
export const FORWARD_LINES: readonly string[] = list(`
  begin forwarded message | start of forwarded message | forwarded message follows |
  inline attachment follows | anfang der weitergeleiteten nachricht |
  anfang der weitergeleiteten e-mail | beginn der weitergeleiteten nachricht |
  weitergeleitete nachricht | début du message réexpédié | début du message transféré |
  message transféré | début du courriel réexpédié | inicio del mensaje reenviado |
  mensaje reenviado | início da mensagem encaminhada | início da mensagem reencaminhada |
  mensagem encaminhada | mensagem reencaminhada | begin doorgestuurd bericht |
  doorgestuurd bericht | inizio messaggio inoltrato | inizio del messaggio inoltrato |
  messaggio inoltrato | początek przekazanej wiadomości |
  początek przekazywanej wiadomości | wiadomość przekazana |
  начало переадресованного сообщения | начало пересланного сообщения |
  пересланное сообщение | vidarebefordrat brev | vidarebefordrat mejl |
  start på vidarebefordrat brev | påbegynder videresendt besked |
  start på videresendt besked | videresendt melding | start på videresendt melding |
  videresendt besked | edelleenlähetetty viesti | välitetty viesti alkaa |
  iletilen ileti başlangıcı | İletilen ileti başlangıcı | iletilmiş iletinin başlangıcı | İletilmiş iletinin başlangıcı |
  yönlendirilen ileti başlangıcı | תחילת ההודעה שהועברה | הודעה שהועברה |
  بدء الرسالة المعاد توجيهها | بداية الرسالة المعاد توجيهها | بدء رسالة تمت إعادة توجيهها |
  以下是转发的邮件 | 开始转发的邮件 | 開始轉寄的郵件 | 開始轉寄郵件 | 以下是轉寄的郵件 | 轉寄的郵件 | 下面是被转发的邮件 | 开始转发的信息 | 転送されたメッセージ |
  以下は転送されたメッセージです | 전달된 메시지 | 전달된 메시지의 시작 | začátek přeposílané zprávy |
  továbbított levél kezdete | începutul mesajului redirecționat
`);

/** Helpdesks put this above what they sent; only what is above it was typed. */
export const REPLY_ABOVE: readonly string[] = list(`
  reply above this line | type your reply above this line |
  write your reply above this line | reply above the line | please reply above this line |
  please type your reply above this line | to reply, please type above this line |
  bitte antworten sie oberhalb dieser linie | antworten sie oberhalb dieser zeile |
  antwort oberhalb dieser linie | bitte geben sie ihre antwort oberhalb dieser zeile ein |
  répondez au-dessus de cette ligne | veuillez répondre au-dessus de cette ligne |
  merci de répondre au-dessus de cette ligne | responda por encima de esta línea |
  escriba su respuesta por encima de esta línea | responda acima desta linha |
  rispondi sopra questa riga | typ uw antwoord boven deze regel | antwoord boven deze lijn
`);
