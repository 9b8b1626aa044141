import type { Page } from './page.ts';

/** Invented pages in English, each with what the detector should say. First the policies, then what merely resembles them. */
export const englishPages: Page[] = [
  {
    what: 'plain policy',
    policy: true,
    title: 'Privacy Policy | Larkfield Lending',
    headings: ['Privacy Policy'],
    text: `Privacy Policy
Last updated: 3 March 2024
Larkfield Lending ("we", "us") respects your privacy. This policy explains what personal information we collect, how we use it and who we share it with.
Information we collect
When you apply for a loan we collect your name, date of birth, address, income and bank details. When you visit our website we automatically collect your IP address, browser type and the pages you view, using cookies.
How we use your information
We use your personal information to decide on your application, to service your loan, to prevent fraud and to tell you about products you may like.
Who we share it with
We share your information with credit reference agencies, payment processors and companies that help us collect debts. We do not sell your personal information.
How long we keep it
We keep your information for six years after your loan is closed.
Your rights
You have the right to access, correct or delete your information and to object to marketing. To opt out, click unsubscribe in any email or call us.
Security
We protect your information with encryption and access controls.
Children
Our services are not meant for children under 18.
Contact us
Write to privacy@larkfield.example.`,
  },
  {
    what: 'US model form',
    policy: true,
    title: 'Consumer notice',
    text: `FACTS
WHAT DOES MARLOWE CREDIT DO WITH YOUR PERSONAL INFORMATION?
Why?
Financial companies choose how they share your personal information. Federal law gives consumers the right to limit some but not all sharing. Federal law also requires us to tell you how we collect, share, and protect your personal information. Please read this notice carefully to understand what we do.
What?
The types of personal information we collect and share depend on the product or service you have with us. This information can include: Social Security number and income, account balances and payment history, credit history and credit scores.
How?
All financial companies need to share customers' personal information to run their everyday business.
Reasons we can share your personal information
Does Marlowe share?
Can you limit this sharing?
For our everyday business purposes
Yes
No
For our marketing purposes
Yes
No
For our affiliates to market to you
Yes
Yes
To limit our sharing
Call 800-555-0100. Please note: if you are a new customer, we can begin sharing your information 30 days from the date we sent this notice.
Questions?
Call 800-555-0100
What we do
How does Marlowe protect my personal information?
To protect your personal information from unauthorized access and use, we use security measures that comply with federal law.
How does Marlowe collect my personal information?
We collect your personal information, for example, when you apply for a loan or give us your income information. We also collect your personal information from others, such as credit bureaus, affiliates, or other companies.`,
  },
  {
    what: 'GDPR notice under a name of its own',
    policy: true,
    title: 'How we use your information - Ashgrove Bank',
    text: `How we use your information
Ashgrove Bank plc is the controller of your personal data. This notice tells you what we do with it and what rights you have.
What data we hold
We collect details you give us when you apply, details from credit reference agencies, and details about how you use your account and device.
Why we use it
We use your data to meet our legal obligations, to perform our contract with you and for our legitimate interests in managing risk.
Who we share it with
We share your personal data with fraud prevention agencies, our service providers and regulators. Where data leaves the UK we use standard contractual clauses.
How long we keep it
We keep your personal data for seven years after our relationship with you ends.
Your rights
You have the right to ask for a copy of your data, to have it corrected or erased, to restrict how we use it and to withdraw your consent at any time.
Automated decisions
We may make lending decisions automatically. You can ask for a person to review the decision.
Contacting our data protection officer
Email dpo@ashgrove.example. You may also complain to the supervisory authority.
Changes to this notice
We will post updates here.`,
  },
  {
    what: 'California notice at collection',
    policy: true,
    title: 'Notice at Collection for California Residents',
    headings: ['California Consumer Privacy Notice'],
    text: `California Consumer Privacy Notice
Effective: January 1, 2024
This notice supplements our privacy policy and applies to California residents. It describes the categories of personal information we collect, the purposes for which we use it and the rights you have.
Categories we collect
Identifiers such as your name and Social Security number; commercial information; internet activity; geolocation data; inferences drawn from the above.
Purposes
We use personal information to process your application, to detect security incidents and to comply with law.
Disclosure
In the past 12 months we disclosed personal information to service providers, affiliates and government agencies. We do not sell or share personal information of consumers, including those under 16 years of age.
Retention
We retain personal information as long as needed for these purposes.
Your rights
You have the right to know, to delete, to correct and to limit the use of sensitive personal information. We will not discriminate against you. You may use an authorized agent.
How to submit a request
Call us at 1-800-555-0199 or visit our request page. We will verify your identity before we respond.`,
  },
  {
    what: 'very short policy of an app',
    policy: true,
    title: 'Privacy policy',
    text: `Privacy policy
Pocket Ledger does not collect any personal information. The entries you make are stored on your device only and we never see them.
We do not share data with third parties and the app contains no advertising and no analytics.
If you write to us, we use your email address only to answer you and delete the message after a year.
The app is not aimed at children under 13.
If this policy changes we will post the new version on this page. Contact us at help@pocketledger.example with any questions.`,
  },
  {
    what: 'policy of a bank that names itself in the third person',
    policy: true,
    title: 'Privacy Statement',
    text: `Privacy Statement
Brookline Savings Bank is committed to protecting the privacy of its customers. This statement explains how Brookline collects, uses and discloses personal information.
Collection
Brookline collects information that customers provide on applications, information from credit bureaus, and information about transactions. Brookline's website uses cookies and records the IP address of visitors.
Use
Personal information is used to open and service accounts, to prevent fraud and to offer other products.
Disclosure
Brookline does not sell personal information. Brookline discloses it to service providers, to affiliates, and where required by law.
Security
Access is limited to employees who need it. Brookline maintains physical, electronic and procedural safeguards.
Choices
Customers may opt out of marketing by calling the number below. Customers have the right to review and correct their personal information.
Changes
Brookline may amend this statement; the effective date is shown below. Questions may be sent to the privacy officer.`,
  },
  {
    what: 'policy in questions and answers',
    policy: true,
    title: 'Privacy and your data | Copperleaf Finance',
    text: `Privacy and your data
Who are we?
Copperleaf Finance Ltd is responsible for your personal data. You can contact us at the address below.
What do we collect?
We collect your contact details, your financial history and how you use our app. If you let us, we also collect your location.
Why do we need it?
We need your personal data to check who you are, to decide whether to lend to you and to collect what you owe.
Who do we share it with?
We share your data with credit reference agencies, with our service providers and with the regulator when required by law.
How long do we keep it?
We keep your data for six years after your last payment.
How do we keep it safe?
Your personal data is encrypted. Only staff who need it can see it.
What can you do?
You have the right to see your data, to correct it, to have it deleted and to withdraw your consent to marketing.
Will this notice change?
Yes, from time to time. The version above was updated in June.`,
  },
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
