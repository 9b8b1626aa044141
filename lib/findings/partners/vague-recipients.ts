/** True where the recipients stand earlier: "上述机构", "该等合作方". */
export function refersBack(zone: string): boolean {
  return /^(?:我们的)?(?:上述|前述|该等|该类|此类|这些|这类|以上|其|该)/.test(zone);
}

/** Nothing more than "third parties", "service providers", "partners". */
export function isVague(zone: string): boolean {
  return /(?:供应商|服务商|提供商|合作伙伴|合作方|第三方|合作机构|其|受托方|服务方)/.test(zone);
}
