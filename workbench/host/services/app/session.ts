import {enumValue} from '../bridge/enums';
import {execution} from '../bridge/run';
import {type Service, wrap} from '../bridge/service';
import {userOf} from '../parts/user';

type GAuthorization = GoogleAppsScript.Script.AuthorizationInfo;

/** The global `Session`. */
export const session: Service<GoogleAppsScript.Base.Session, null> = {
  free: {
    getActiveUser: () => userOf(execution().user),
    getEffectiveUser: () => userOf(execution().user),
    getActiveUserLocale: () => execution().options.userLocale ?? 'en',
    getScriptTimeZone: () => execution().scriptTimeZone,
    getTemporaryActiveUserKey: () => 'host-user',
  },
};

/** The global `ScriptApp`: what a script may know of itself. */
export const scriptApp: Service<GoogleAppsScript.Script.ScriptApp, null> = {
  free: {
    getScriptId: () => 'host-script',
    getOAuthToken: () => 'host-token',
    getAuthorizationInfo: () => wrap<GAuthorization>('AuthorizationInfo', null),
  },
  enums: ['AuthMode', 'AuthorizationStatus'],
};

export const authorizationInfo: Service<GAuthorization, null> = {
  free: {
    getAuthorizationStatus: () => enumValue('AuthorizationStatus', 'NOT_REQUIRED'),
    getAuthorizationUrl: () => null as never,
  },
};
