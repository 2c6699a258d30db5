/**
 * PostgreSQL refuses to start in a language that the machine has not installed, which LANG often names after a sign-in
 * from another machine; and what it says must be in the one language we understand here.
 */
export const neutralLocale = { LANG: "C", LC_ALL: "C", LANGUAGE: "" };
