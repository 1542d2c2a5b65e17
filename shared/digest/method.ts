/** Version of the method an issue was made by; raised whenever the same material may give another issue. */
export const methodVersion = "1";
