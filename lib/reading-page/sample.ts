import harbour from '../../tests/policies/harbour-lending/source.html?raw';
import qingzhou from '../../tests/policies/sample-qingzhou/source.html?raw';

/** Policies of invented lenders, to try with; loaded when one is asked for. Those by which the project tests itself. */
export const samples = {
  zh: { name: '轻舟借款-sample.html', html: qingzhou },
  en: { name: 'Harbour-Lending-sample.html', html: harbour },
};
