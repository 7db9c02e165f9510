/** One sentence in both languages of a synthetic site. */
export interface Sentence {
  readonly en: string;
  readonly nl: string;
}

export const SENTENCES: readonly Sentence[] = [
  { en: 'Open the list :ui[mail.devices] and look at every line in it, also at the ones that you think you know.', nl: 'Open de lijst :ui[mail.devices] en bekijk elke regel, ook de regels die u denkt te kennen.' },
  { en: 'Remove a device that is not yours; the attacker is shut out at once and cannot come back with the old code.', nl: 'Verwijder een apparaat dat niet van u is; de aanvaller ligt er dan meteen uit en komt met de oude code niet meer binnen.' },
  { en: 'The message says that your mailbox is full and that you must act **within one hour** :cite[r1].', nl: 'In het bericht staat dat uw mailbox vol is en dat u **binnen een uur** iets moet doen :cite[r1].' },
  { en: 'It begins with the words :quote[Dear user]{lang=en}, where Example Mail would have written your name.', nl: 'Het begint met de woorden :quote[Dear user]{lang=en}, terwijl Example Mail uw naam zou gebruiken.' },
  { en: 'The attackers send at night and at weekends, when nobody is at work who could be asked :cite[r2].', nl: 'De aanvallers sturen ’s nachts en in het weekend, als er niemand werkt aan wie u het kunt vragen :cite[r2].' },
  { en: 'Who signs in on their page gives them the password and the code in one go :cite[r1 r2].', nl: 'Wie op hun pagina inlogt, geeft in één keer het wachtwoord en de code weg :cite[r1 r2].' },
  { en: 'They then read along for weeks without changing anything, so that nobody notices.', nl: 'Daarna lezen zij weken mee zonder iets te veranderen, zodat niemand het merkt.' },
  { en: 'A contact may write to you from an account that is no longer theirs alone.', nl: 'Een contact kan u schrijven vanuit een account dat niet meer van hem alleen is.' },
  { en: 'Call that person on a number that you already had; do not ask it in the chat itself.', nl: 'Bel die persoon op een nummer dat u al had; vraag het niet in het gesprek zelf.' },
  { en: 'Go to :ui[mail.settings] → :ui[mail.password] and choose a password that you use nowhere else.', nl: 'Ga naar :ui[mail.settings] → :ui[mail.password] en kies een wachtwoord dat u nergens anders gebruikt.' },
  { en: 'Switch on :ui[mail.second-step]; a password alone is then not enough any more.', nl: 'Zet :ui[mail.second-step] aan; een wachtwoord alleen is dan niet meer genoeg.' },
  { en: 'Keep the message and make a picture of the screen before you remove anything.', nl: 'Bewaar het bericht en maak een foto van het scherm voordat u iets verwijdert.' },
  { en: 'Tell the people who write with you by another way what has happened and since when.', nl: 'Vertel de mensen met wie u schrijft op een andere manier wat er is gebeurd en sinds wanneer.' },
  { en: 'The page looks like the real one to the last letter; only the address above it is different :cite[r1].', nl: 'De pagina lijkt tot op de letter op de echte; alleen het adres erboven is anders :cite[r1].' },
  { en: 'The attachment holds a small program that asks a server every ten minutes what it should do :cite[r2].', nl: 'In de bijlage zit een klein programma dat een server elke tien minuten vraagt wat het moet doen :cite[r2].' },
  { en: 'It writes the files `cache.tmp` and `cache.key` and removes itself after a restart :cite[r2].', nl: 'Het schrijft de bestanden `cache.tmp` en `cache.key` en verwijdert zichzelf na een herstart :cite[r2].' },
  { en: 'The second wave used new pages, and the same words in the same order :cite[r1].', nl: 'De tweede golf gebruikte nieuwe pagina’s, en dezelfde woorden in dezelfde volgorde :cite[r1].' },
  { en: 'How many people signed in is not known; the sources name no number :cite[r1 r2].', nl: 'Hoeveel mensen hebben ingelogd, is niet bekend; de bronnen noemen geen aantal :cite[r1 r2].' },
  { en: 'Example Research holds one group responsible for both waves, with moderate confidence :cite[r1].', nl: 'Example Research houdt één groep verantwoordelijk voor beide golven, met redelijke zekerheid :cite[r1].' },
  { en: 'Nobody else has confirmed that, and the servers alone do not prove it.', nl: 'Niemand anders heeft dat bevestigd, en de servers alleen bewijzen het niet.' },
  { en: 'Search the logs of at least *ninety days*, for the first pages are older than the first report :cite[r2].', nl: 'Zoek terug in de logboeken van ten minste *negentig dagen*, want de eerste pagina’s zijn ouder dan de eerste melding :cite[r2].' },
  { en: 'An organisation that finds one match should expect more, and look at every account that signed in that day.', nl: 'Een organisatie die één treffer vindt, moet er meer verwachten en elk account bekijken dat die dag heeft ingelogd.' },
  { en: 'Never give a code to somebody who asks for it, whatever name stands above the message.', nl: 'Geef nooit een code aan iemand die erom vraagt, welke naam er ook boven het bericht staat.' },
  { en: 'Example Mail never asks for a password in a message, on the phone or on a page outside its own site :cite[r1].', nl: 'Example Mail vraagt nooit om een wachtwoord in een bericht, aan de telefoon of op een pagina buiten de eigen site :cite[r1].' },
];

/** Sections in the order in which an advisory has them. */
export const SECTIONS: readonly ({ readonly id: string } & Sentence)[] = [
  { id: 'check', en: 'Check yourself', nl: 'Controleer uzelf' },
  { id: 'recognise', en: 'Recognise the attack', nl: 'Herken de aanval' },
  { id: 'contact', en: 'See whether a contact is affected', nl: 'Kijk of een contact getroffen is' },
  { id: 'act', en: 'What to do', nl: 'Wat u doet' },
  { id: 'prevent', en: 'Prevent the next attack', nl: 'Voorkom de volgende aanval' },
  { id: 'how', en: 'How it works', nl: 'Hoe het werkt' },
  { id: 'attribution', en: 'Who is behind it', nl: 'Wie erachter zit' },
  { id: 'uncertain', en: 'What is uncertain', nl: 'Wat onzeker is' },
];
