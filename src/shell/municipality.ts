import logo from "../ui/theme/varn.svg?url";

/** Whose house this is; the look follows from the theme beside the logo. */
export const municipality = {
  name: "Stockholms stad",
  product: "Värn",
  href: "/",
  logo: { src: logo, width: 28, height: 32 },
};
