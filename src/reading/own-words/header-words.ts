import { list } from './words.ts';

/** Field names of the header block that Outlook and others put above a quote, by what they say. */
export const HEADER_FIELDS = {
  from: list(`
  From | Von | Absender | De | Expéditeur | Remetente | Da | Mittente | Van | Afzender |
  Od | Nadawca | От | От кого | Від | Від кого | Från | Avsändare | Fra | Lähettäjä |
  Feladó | Odesílatel | Expeditor | De la | Από | Kimden | Gönderen | Từ | Dari | Šalje |
  Saatja | Nuo | Desde | מאת | من | 差出人 | 发件人 | 寄件者 | 寄件人 | 發件人 | 보낸 사람 | 보낸사람 | จาก
`),
  sent: list(`
  Sent | Date | Gesendet | Gesendet am | Datum | Envoyé | Envoyé le | Date d’envoi |
  Date d'envoi | Enviado | Enviado el | Enviado em | Enviada em | Enviada | Fecha |
  Fecha de envío | Data | Inviato | Inviato il | Data invio | Verzonden | Verzonden op |
  Wysłano | Wysłane | Data wysłania | Отправлено | Дата | Дата отправки | Надіслано |
  Skickat | Skickat den | Sendt | Dato | Lähetetty | Päivämäärä | Päiväys | Elküldve |
  Dátum | Küldve | Odesláno | Odoslané | Trimis | Στάλθηκε | Ημερομηνία | Gönderildi |
  Gönderilme | Gönderme Tarihi | Tarih | Đã gửi | Ngày | Dikirim | Tanggal | Poslano |
  Poslato | Saadetud | Kuupäev | Išsiųsta | Enviat | נשלח | תאריך | تاريخ | التاريخ |
  تم الإرسال | تاريخ الإرسال | أُرسلت | أرسلت | 送信日時 | 送信日 | 日時 | 日付 | 发送时间 | 發送時間 | 寄件日期 |
  傳送時間 | 日期 | 時間 | 时间 | 发送日期 | 보낸 날짜 | 날짜 | 전송 | ส่ง | วันที่
`),
  to: list(`
  To | An | Empfänger | À | A | Destinataire | Para | Destinatario | Destinatário | Aan |
  Do | Adresat | Кому | Till | Til | Vastaanottaja | Címzett | Komu | Către | Προς | Kime |
  Alıcı | Đến | Kepada | Prima | Saaja | Kam | Per a | אל | إلى | الى | 宛先 | 收件人 | 收件者 |
  받는 사람 | 받는사람 | ถึง
`),
  cc: list(`
  Cc | Bcc | Kopie | Copie | Copie à | Copia | CC/Cco | Cco | Cci | Ccn | Kopia | Kopi |
  Копия | Копія | DW | UDW | Bilgi | Másolatot kap | Másolat | Kopio | Κοιν | עותק | העתק |
  نسخة | 抄送 | 副本 | 참조 | Con copia | Com cópia
`),
  subject: list(`
  Subject | Betreff | Objet | Sujet | Asunto | Assunto | Oggetto | Onderwerp | Temat |
  Тема | Ämne | Emne | Aihe | Otsikko | Tárgy | Předmět | Predmet | Subiect | Θέμα | Konu |
  Chủ đề | Perihal | Subjek | Teema | Tema | Assumpte | Naslov | נושא | الموضوع |
  موضوع | 件名 | 主题 | 主旨 | 主題 | 제목 | เรื่อง
`),
  other: list(`
  Reply-To | Antwort an | Répondre à | Responder a | Importance | Priority | Wichtigkeit |
  Importancia | Attachments | Anlagen | Pièces jointes | Message-ID | Organization |
  Newsgroups | When | Where | Categories | Sensitivity | Resent-From | Resent-To |
  Resent-Date | Sent by | Mailing list | Signed by | Mailed-by | Return-Path | Sender |
  List-ID
`),
};

export type HeaderField = keyof typeof HEADER_FIELDS;
