import type { Page } from './page.ts';

/** Invented policies in English, which the detector should accept. */
export const englishPolicies: Page[] = [
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
];
