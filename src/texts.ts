import filesEn from "./platform/files/messages.en.json" with { type: "json" };
import filesSv from "./platform/files/messages.sv.json" with { type: "json" };
import paperEn from "./platform/paper/messages.en.json" with { type: "json" };
import paperSv from "./platform/paper/messages.sv.json" with { type: "json" };
import { addTexts } from "./platform/texts/texts.ts";
import apiEn from "./platform/web/api/messages.en.json" with { type: "json" };
import apiSv from "./platform/web/api/messages.sv.json" with { type: "json" };
import webEn from "./platform/web/messages.en.json" with { type: "json" };
import webSv from "./platform/web/messages.sv.json" with { type: "json" };
import { rooms } from "./rooms.ts";
import shellEn from "./shell/messages.en.json" with { type: "json" };
import shellSv from "./shell/messages.sv.json" with { type: "json" };

addTexts("web", { sv: webSv, en: webEn });
addTexts("api", { sv: apiSv, en: apiEn });
addTexts("files", { sv: filesSv, en: filesEn });
addTexts("paper", { sv: paperSv, en: paperEn });
addTexts("shell", { sv: shellSv, en: shellEn });
for (const room of rooms) addTexts(room.name, room.texts);
