/** Stands in for the Direct Line client's second protocol, which the page does not speak and which would be a fifth of its code. */
export {};
