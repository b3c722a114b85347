import { plainLetterPage } from "@/app/plain-pages";

const { generateMetadata, Page } = plainLetterPage("es");

export { generateMetadata };
export default Page;
