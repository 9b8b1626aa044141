/** Characters of traditional script, each followed by its simplified form: those that occur in this folder's phrases. */
const pairs = '隱隐權权資资們们儲储絡络變变刪删兒儿協协議议聲声說说規规則则務务報报記记罰罚設设備备問问戶户網网條条約约須须';

/** The form in which texts are compared with the phrases: small letters, simplified script. As long as the input. */
export function plain(text: string): string {
  const small = text.toLowerCase();
  if (!/[個們權聲]/.test(small)) return small;
  return small.replace(/[一-鿿]/g, (character) => {
    const at = pairs.indexOf(character);
    return at % 2 ? character : pairs.charAt(at + 1);
  });
}
