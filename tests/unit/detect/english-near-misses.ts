import type { Page } from './page.ts';

/** Invented pages in English that merely resemble a policy. */
export const englishNearMisses: Page[] = [
  {
    what: 'terms of use with a clause on privacy',
    policy: false,
    title: 'Terms of Use | Larkfield Lending',
    text: `Terms of Use
Please read these terms carefully before using our website. By using it you agree to these terms.
1. Use of the site
You may use our site for lawful purposes only. You must not attempt to gain unauthorized access to our systems or interfere with other users.
2. Accounts
You are responsible for keeping your password secure and for all activity under your account. You must be at least 18 years old.
3. Fees
We may charge fees for some services. We will tell you before you are charged.
4. Intellectual property
All content on our site belongs to us or our licensors. You may not copy it without our permission.
5. Privacy
We collect and use your personal information as described in our Privacy Policy. We use cookies. By using our site you consent to this.
6. Third-party links
Our site may contain links to third-party websites. We are not responsible for them.
7. Disclaimer of warranties
The site is provided as is. We make no warranty that it will be uninterrupted.
8. Limitation of liability
To the fullest extent permitted by law we shall not be liable for any indirect loss.
9. Indemnity
You agree to indemnify us against claims arising from your breach.
10. Termination
We may terminate or suspend your account at any time.
11. Changes to these terms
We may revise these terms. Continued use means you accept the changes.
12. Governing law
These terms are governed by the laws of the State. Disputes shall be settled by arbitration.
Contact us if you have questions.`,
  },
  {
    what: 'loan agreement',
    policy: false,
    title: 'Personal Loan Agreement',
    text: `Personal Loan Agreement
This agreement is made between the lender and the borrower named below.
1. Loan. The lender agrees to lend the borrower the principal amount stated in the schedule.
2. Interest. The borrower shall pay interest at the annual rate stated in the schedule.
3. Repayment. The borrower shall repay in equal monthly instalments. The borrower authorises the lender to debit the account given.
4. Late payment. A late fee shall be charged on any amount overdue by more than ten days.
5. Information. The borrower consents to the lender sharing personal information with credit bureaus and with any person who takes an assignment of the loan.
6. Default. On default the lender may demand immediate repayment and recover its reasonable legal costs.
7. Representations. The borrower warrants that all information provided is true.
8. Notices. Notices shall be sent to the addresses given.
9. Governing law. This agreement shall be governed by the laws of the State.
Signed by the borrower: ____ Date: ____`,
  },
  {
    what: 'article of a law',
    policy: false,
    title: 'Data Protection Act - Part 2',
    text: `Part 2 Principles
Article 4 Definitions. For the purposes of this Act, "personal data" means any information relating to an identified natural person.
Article 5 Principles. Personal data shall be processed lawfully, fairly and in a transparent manner in relation to the data subject; collected for specified purposes; adequate and limited to what is necessary; kept no longer than necessary.
Article 6 Lawfulness. Processing shall be lawful only if the data subject has given consent, or processing is necessary for a contract, a legal obligation, or the legitimate interests pursued by the controller.
Article 8 Children. Where the child is below the age of 16 years, consent shall be given by the holder of parental responsibility.
Article 15 Right of access. The data subject shall have the right to obtain from the controller a copy of the personal data.
Article 17 Right to erasure. The controller shall erase personal data without undue delay where the data subject withdraws consent.
Article 32 Security. The controller and the processor shall implement appropriate measures, including encryption of personal data.
Article 83 Fines. Infringements shall be subject to administrative fines.`,
  },
  {
    what: 'news about a lender',
    policy: false,
    title: 'Lender fined over sharing of customer data - Daily Ledger',
    text: `Lender fined over sharing of customer data
A consumer lender was fined 4 million pounds on Tuesday for sharing customers' personal information with marketing companies without their consent, the regulator said.
The company collected data on more than 200,000 people, including their income and location, and passed it to third parties, according to the decision.
"People have a right to know what happens with their personal data," the commissioner told reporters. "A privacy policy nobody can understand is not consent."
The lender said it had changed its privacy policy and would appeal. "We take the privacy of our customers seriously," a spokesperson said.
Consumer groups said the case showed that lenders keep data for too long. Customers who want their data deleted can write to the company, the regulator added.
The fine is the largest issued this year.`,
  },
  {
    what: 'help page',
    policy: false,
    title: 'How do I change my privacy settings? - Help Centre',
    text: `How do I change my privacy settings?
You can choose what others see and how we contact you.
1. Sign in to your account.
2. Tap your profile picture, then tap Settings.
3. Tap Privacy.
4. Choose who can see your activity, and whether we may use your data for suggestions.
How do I download my data?
Tap Settings, then Your data, then Download. We will email you a link within 48 hours.
How do I delete my account?
Tap Settings, then Account, then Close account. Your loan must be repaid first.
Why am I still getting emails?
It can take up to 10 days for us to remove you from our lists. You can also click unsubscribe at the bottom of any email.
Was this article helpful?
Still need help? Contact us by chat, or call us between 9 and 5.`,
  },
  {
    what: 'page under a cookie banner',
    policy: false,
    title: 'Larkfield Lending - Loans made simple',
    text: `We value your privacy
We and our partners use cookies and similar technologies to store and access information on your device, to personalise content and ads, and to analyse our traffic. You can accept all cookies, reject them, or manage your choices at any time. For more information read our Privacy Policy and Cookie Policy.
Accept all
Reject all
Manage choices
Loans made simple
Borrow from 500 to 20,000 with no hidden fees. Check your rate in two minutes without affecting your credit score.
How it works
Apply online, get a decision, receive your money.
What our customers say
Quick and painless. Five stars.
Representative example: borrow 5,000 over 36 months at 12.9% APR.`,
  },
  {
    what: 'centre of cookie preferences',
    policy: false,
    title: 'Privacy Preference Centre',
    text: `Privacy Preference Centre
When you visit any website, it may store or retrieve information on your browser, mostly in the form of cookies. This information might be about you, your preferences or your device. You can choose not to allow some types of cookies. Click on the category headings to find out more and change our default settings.
Strictly necessary cookies
Always active
These cookies are necessary for the website to function and cannot be switched off. They are usually set in response to actions made by you, such as setting your privacy preferences or logging in. These cookies do not store any personally identifiable information.
Performance cookies
These cookies allow us to count visits and traffic sources so we can measure the performance of our site. If you do not allow these cookies we will not know when you have visited our site.
Targeting cookies
These cookies may be set through our site by our advertising partners. They may be used to build a profile of your interests.
Functional cookies
These cookies enable the website to provide enhanced functionality.
Confirm my choices`,
  },
  {
    what: 'advice on writing a policy',
    policy: false,
    title: 'How to write a privacy policy for your website | Founders blog',
    text: `How to write a privacy policy for your website
If your site collects personal information, the law says you need a privacy policy. Here is what to put in yours.
1. Say what you collect. List the data you gather: names, emails, IP addresses, cookies.
2. Say why. Visitors want to know how you use their information.
3. Say who gets it. Name the third parties, such as analytics providers and payment processors.
4. Say how long you keep it and how you keep it secure.
5. Explain rights. Under GDPR your visitors can ask for access, correction and deletion.
6. Cover children if your audience is under 13.
7. Tell people how to contact you, and how you will announce changes to the policy.
Do not copy another company's policy: it is their text, and it may not fit yours. A lawyer can review your draft. Our free generator gives you a starting point.
Share this article. Subscribe to our newsletter for more tips.`,
  },
  {
    what: 'encyclopaedia on privacy policies',
    policy: false,
    title: 'Privacy policy - Open Encyclopaedia',
    headings: ['Privacy policy'],
    text: `Privacy policy
A privacy policy is a statement or legal document that discloses some or all of the ways a party gathers, uses, discloses, and manages a customer's data. Personal information can be anything that can be used to identify an individual, such as name, address, date of birth, or financial records.
History
In 1968 the Council of Europe began to study the effects of technology on human rights. The first data protection law was passed in 1970. Later the OECD issued guidelines.
Current enforcement
In the United States there is no single law; the Federal Trade Commission has brought cases against companies whose practices did not match their policies. In the European Union the regulation of 2016 applies to all companies that process the personal data of residents.
Criticism
Several studies found that few people read privacy policies and that reading all of them would take hundreds of hours a year. Others criticise vague language and frequent changes.
See also
Information privacy, Terms of service, Consent`,
  },
  {
    what: 'product page that boasts of privacy',
    policy: false,
    title: 'Privacy - Fernway Wallet',
    text: `Privacy. Built in.
Your money is your business. Fernway Wallet was designed so that we never see what you spend.
Encrypted end to end
Every transaction is encrypted on your device before it leaves it.
No ads. Ever.
We do not sell your data and we do not show you ads.
You are in control
Choose what you share, with whom and for how long. Turn location off with one tap.
Trusted by millions
Over two million people use Fernway every day.
Get the app
Download for iPhone. Download for Android.
Read our full Privacy Policy to learn more.`,
  },
  {
    what: 'sign-in page',
    policy: false,
    title: 'Sign in',
    text: `Sign in to your account
Email
Password
Keep me signed in on this device
Sign in
Forgot your password?
By signing in you agree to our Terms of Use and acknowledge that you have read our Privacy Policy, which explains how we collect, use and share your personal information.
New here? Create an account`,
  },
  {
    what: 'agreement on data processing',
    policy: false,
    title: 'Data Processing Agreement',
    text: `Data Processing Agreement
This Data Processing Agreement forms part of the agreement between the customer (the controller) and the provider (the processor).
1. The processor shall process personal data only on documented instructions from the controller.
2. The processor shall ensure that persons authorised to process personal data are bound by confidentiality.
3. The processor shall implement technical measures including encryption of personal data.
4. The processor shall not engage another processor without prior authorisation.
5. The processor shall assist the controller in responding to requests by the data subject.
6. The processor shall notify the controller of a personal data breach without undue delay.
7. On termination the processor shall delete or return all personal data.
8. Liability under this agreement shall be subject to the limits in the main agreement.
9. Governing law is that of the main agreement.`,
  },
  {
    what: 'letter about a breach of data',
    policy: false,
    title: 'Notice of data breach',
    text: `Notice of data breach
We are writing to tell you about an incident that may have involved some of your personal information.
What happened? On 4 May we learned that an unauthorized person had access to one of our systems for several hours.
What information was involved? The files contained your name, address and loan number. They did not contain your password.
What we are doing. We closed the hole, engaged an outside firm and informed the police. We are offering you one year of credit monitoring free of charge.
What you can do. Watch your statements and order your free credit report from the credit bureaus. You may also place a freeze on your file.
For more information call our helpline on 800-555-0123 between 8 and 8. We apologise for the worry this may cause you.`,
  },
  {
    what: 'cookie policy',
    policy: false,
    title: 'Cookie Policy',
    text: `Cookie Policy
This Cookie Policy explains what cookies are, which cookies we use and how you can control them.
What are cookies?
Cookies are small text files that a website stores on your device. Session cookies are deleted when you close your browser; persistent cookies stay until they expire.
Which cookies do we use?
Essential cookies keep you signed in. Analytics cookies tell us which pages are visited. Advertising cookies are set by third parties to show you relevant ads.
How to control cookies
You can delete cookies in the settings of your browser, or change your choice with the cookie button at the bottom of each page. If you block all cookies, some parts of our site will not work.
A list of our cookies
session_id, first party, expires at the end of the session. _pg, third party, expires after 13 months.
Changes
We may update this Cookie Policy. The date of the last change is at the top.`,
  },
  {
    what: 'page of a regulator about rights',
    policy: false,
    title: 'Your right of access - Information Commissioner',
    text: `Your right of access
You have the right to ask an organisation whether it is using or storing your personal information. You can also ask for copies. This is called the right of access.
How do I make a request?
You can ask in writing or by phone. Tell the organisation what you want and keep a copy of your request.
What will the organisation send me?
It should send you a copy of your data, and tell you why it uses it, who it shares it with, how long it keeps it and where it got it from.
How long will it take?
An organisation normally has one month to respond.
Can it refuse?
It can refuse if your request is unfounded or excessive.
What if I am not happy?
Complain to the organisation first. If you are still not happy you can complain to us.`,
  },
  {
    what: 'terms that speak at length of data',
    policy: false,
    title: 'Account Terms and Conditions',
    text: `Account Terms and Conditions
These terms apply to your account. By opening an account you agree to these terms and to our Privacy Policy.
Opening an account. You must be over 18 and live in the country. We may ask you for documents.
Payments in and out. You may pay in by card or transfer. We shall not be liable for delays by other banks.
Your information. We use your personal information to run your account, to prevent fraud and to tell you about products. We may share your information with credit reference agencies. See our Privacy Policy for details.
Interest and charges. Our charges are set out in the schedule. We may change them on two months' notice.
Keeping your account safe. Do not tell anyone your password. Tell us at once if you think someone knows it. You will be liable for losses if you were careless.
Closing your account. You may close it at any time. We may terminate this agreement on two months' notice.
Complaints. If you are unhappy contact us. You may refer your complaint to the ombudsman.
Law. This agreement is governed by the law of the country.`,
  },
];
