import { plainLetterPage } from "@/app/plain-pages";

const { generateMetadata, Page } = plainLetterPage("en");

export { generateMetadata };
export default Page;
