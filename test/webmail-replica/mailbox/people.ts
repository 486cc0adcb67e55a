import type { Correspondent } from './mailbox.ts';

/** Who is in the mailboxes. Companies and people are made up; every domain is `.example`. */
const person = (name: string, address: string): Correspondent => ({ name, address });

export const rep = person('Sam Rivera', 'rep@agreed.example');
export const repOnSecondAccount = person('Sam Rivera', 'sam.rivera@second.example');
export const colleague = person('Noor Haddad', 'noor.haddad@agreed.example');

export const dana = person('Dana Whitfield', 'dana.whitfield@northwind.example');
export const ingrid = person('Ingrid Halden', 'ingrid@halden.example');
export const kwame = person('Kwame Osei', 'kwame@oseimotors.example');
export const efua = person('Efua Osei', 'efua@oseimotors.example');
export const yaw = person('Yaw Boateng', 'yaw.boateng@oseimotors.example');
export const abena = person('Abena Mensah', 'abena.mensah@oseimotors.example');
export const priya = person('Priya Bright', 'priya@bright.example');

export const marcus = person('Marcus Calder', 'marcus@calderfreight.example');
export const calderAccounts = person('Calder Freight Accounts', 'accounts@calderfreight.example');
export const helen = person('Helen Tranter', 'helen@tranterprint.example');
export const oskar = person('Oskar Lind', 'oskar.lind@lindlabs.example');
export const ruth = person('Ruth Adeyemi', 'ruth.adeyemi@meridianfoods.example');
export const joel = person('Joel Pratt', 'joel.pratt@meridianfoods.example');
export const sunita = person('Sunita Rao', 'sunita.rao@meridianfoods.example');
export const viktor = person('Viktor Lindqvist', 'viktor@lindqvist.example');
export const tom = person('Tom Ashdown', 'tom@ashdown.example');
export const carla = person('Carla Nunes', 'carla.nunes@vantage.example');
export const bea = person('Bea Fontaine', 'bea@fontaine.example');
export const gus = person('Gus Okafor', 'gus@okaforbuild.example');
export const juergen = person('Jürgen Weiß', 'j.weiss@weiss-maschinenbau.example');
export const noa = person('נועה לוי', 'noa.levi@galil.example');
export const mina = person('Mina Castellan', 'mina@castellan.example');
export const pete = person('Pete Sorrel', 'pete@sorrel.example');
